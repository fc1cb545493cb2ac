import type { Codec } from '../model/codec.js';
import { xmlCodec } from '../xml/codec.js';
import { decodeXmlDocument, type XmlForm } from '../xml/decode.js';
import { editionOfNamespace } from '../xml/namespaces.js';
import type { XmlEncodeOptions } from '../xml/options.js';
import type { SessionOptions } from './session.js';

/**
 * The codecs of one session in XML: requests in an edition of our own, answers in the edition and with the prefix that
 * the peer uses, and reading whatever comes.
 *
 * @param options - the edition of our own, and what becomes of members that an edition does not have
 */
export function xmlConversation(
  options: Omit<XmlEncodeOptions, 'incomplete'> = {},
): Required<Pick<SessionOptions, 'codec' | 'answerCodec'>> {
  const { extensions = [] } = options;
  const own = xmlCodec(options);
  let peers: Codec | undefined;
  let known: XmlForm | undefined;
  const note = (form: XmlForm): void => {
    if (form.edition === known?.edition && form.prefix === known.prefix) return;
    known = form;
    const { edition, prefix } = form;
    peers = xmlCodec({ ...options, edition, prefix, namespaced: true });
  };
  return {
    codec: {
      encoding: 'xml',
      encode: (message) => own.encode(message),
      decode: (octets, decodeOptions) => {
        const { message, form } = decodeXmlDocument(
          octets,
          // Most have none, and every message comes here.
          extensions.length === 0 ? decodeOptions : { ...decodeOptions, extensions },
        );
        // What is not in a namespace of ECMA-323 says nothing of the peer's edition.
        const isOurs = editionOfNamespace(form.namespace ?? '') !== undefined;
        if (isOurs && message.kind !== 'unknown') note(form);
        return message;
      },
    },
    answerCodec: () => peers,
  };
}
