/** A plugin of TypeDoc: links the types of messages in the API to their sections of the reference. */

import { fileURLToPath } from 'node:url';
import { messageLink, typeLink } from './places.js';
import { allMessages, schema } from './schema.js';

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'relative-link';
      readonly text: string;
      readonly target: number;
      readonly targetAnchor: string | undefined;
    };

interface Reflection {
  readonly name: string;
  readonly children?: readonly Reflection[];
  readonly comment?: { readonly summary: Part[] };
}

interface Project extends Reflection {
  readonly files: {
    register(
      from: string,
      link: string,
    ): { readonly target: number; readonly anchor: string | undefined } | undefined;
  };
}

interface Application {
  readonly converter: {
    on(event: 'resolveBegin', act: (context: { readonly project: Project }) => void): void;
  };
}

/** A page in the folder that links are relative to. */
const base = fileURLToPath(new URL('pages/reference/reference.md', import.meta.url));

const links = new Map([
  ...[...schema.types.keys()].map((name) => [name, typeLink(name)] as const),
  ...allMessages.map((message) => [message.name, messageLink(message)] as const),
]);

/** The parts of a comment that link to a page, as TypeDoc's own reading of comments makes them. */
function linkParts(project: Project, link: string): Part[] {
  const path = /\]\((.*)\)$/.exec(link)?.[1] ?? '';
  const file = project.files.register(base, path);
  if (!file) throw new Error(`there is no page for ${link}`);
  return [
    { kind: 'text', text: '\n\nWire forms and sample: [reference](' },
    { kind: 'relative-link', text: path, target: file.target, targetAnchor: file.anchor },
    { kind: 'text', text: ')' },
  ];
}

export function load({ converter }: Application): void {
  converter.on('resolveBegin', ({ project }) => {
    for (const { name, children = [] } of project.children ?? []) {
      if (!/^(csta\/)?model$/.test(name)) continue;
      for (const type of children) {
        const link = links.get(type.name);
        if (link !== undefined) type.comment?.summary.push(...linkParts(project, link));
      }
    }
  });
}
