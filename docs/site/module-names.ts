/** A plugin of TypeDoc: names modules as programs import them, `csta/ber` and not `ber`. */

interface Named {
  name: string;
}

interface Application {
  readonly converter: {
    on(
      event: 'resolveBegin',
      act: (context: { readonly project: { readonly children?: readonly Named[] } }) => void,
    ): void;
  };
}

/** Names that do not follow from the path of the source. */
const ownNames: Readonly<Record<string, string>> = { index: 'csta', 'model/json': 'csta/json' };

export function load({ converter }: Application): void {
  converter.on('resolveBegin', ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = ownNames[module.name] ?? `csta/${module.name}`;
    }
  });
}
