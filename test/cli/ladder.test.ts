import { describe, expect, it } from 'vitest';
import { ladderHead, ladderRung } from '../../src/cli/ladder.js';

describe('the ladder', () => {
  it('draws each message in its lane and direction', () => {
    const rungs = [
      { side: 'left', towards: 'pbx', text: 'MakeCall' },
      { side: 'left', towards: 'client', text: 'MakeCallResponse' },
      { side: 'right', towards: 'client', text: 'DeliveredEvent' },
      { side: 'right', towards: 'pbx', text: 'AnswerCall' },
    ] as const;
    expect([ladderHead('BER client', 'XML client'), ...rungs.map(ladderRung)].join('')).toBe(
      [
        'BER client                                     PBX                                     XML client',
        '|-- MakeCall --------------------------------->|                                              |',
        '|<------------------------- MakeCallResponse --|                                              |',
        '|                                              |-- DeliveredEvent --------------------------->|',
        '|                                              |<------------------------------- AnswerCall --|',
        '',
      ].join('\n'),
    );
  });
});
