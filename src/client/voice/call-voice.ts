import { type AsyncDisposable, asyncDispose } from '../../model/async-dispose.js';
import type { DigitMode, TelephonyTone } from '../../model/generated/call-associated.js';
import type { ControlData } from '../../model/generated/voice.js';
import type { ConnectionID } from '../../model/hand-written.js';
import type { ServiceLink, WaitingOptions } from '../service-link.js';
import type { CallEventSource } from './call-events.js';
import type { CollectOptions, DigitCollector } from './digit-collector.js';
import { FollowedConnection } from './followed-connection.js';
import { ActiveMessage, type Playback, type PlaybackEnd } from './playback.js';

/** Options of playing and recording. */
export interface MessageOptions extends WaitingOptions {
  /** How long at most, in the unit of the switch: milliseconds, as a rule. Default: to the end of the message. */
  readonly duration?: number | undefined;
  /** Whether a digit ends it. Default false. */
  readonly untilDigit?: boolean | undefined;
  /** Stops it; before it has begun, ends the request for it with `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of sending digits; where they are left out, the switch has its own. */
export interface SendDigitsOptions extends WaitingOptions {
  readonly mode?: DigitMode | undefined;
  /** How long each tone lasts, and each pause, in the unit of the switch: milliseconds, as a rule. */
  readonly toneDuration?: number | undefined;
  readonly pauseDuration?: number | undefined;
}

/** The voice unit, digits and tones at one connection. */
export interface CallVoice extends AsyncDisposable {
  /** The connection, as the switch names it now. */
  readonly connection: ConnectionID;
  /**
   * Plays a message (PlayMessage, ECMA-269 26.1.6).
   *
   * @returns once the switch has accepted; `ended` tells when it is over
   * @throws as every service's method
   */
  play(message: string, options?: MessageOptions): Promise<Playback>;
  /** Records (RecordMessage, ECMA-269 26.1.9), as {@link play} plays; `message` is what it is to be played by. */
  record(options?: MessageOptions): Promise<Playback>;
  /** Makes a message of text (SynthesizeMessage, ECMA-269 26.1.17), plays it, and deletes it when it has ended. */
  say(
    text: string,
    options?: MessageOptions & { readonly control?: ControlData },
  ): Promise<Playback>;
  /**
   * Waits for digits that are heard on the connection (StartDataCollection, ECMA-269 25.1.5).
   *
   * @returns the digits; fewer than were wanted if the time was up
   * @throws CallEndedError when the call is over; SessionError `aborted`, `link-lost`; as every service's method
   */
  collectDigits(options: CollectOptions): Promise<string>;
  /**
   * Sends digits (GenerateDigits, ECMA-269 Table 18-14).
   *
   * @throws as every service's method
   */
  sendDigits(digits: string, options?: SendDigitsOptions): Promise<void>;
  /**
   * Sends a tone (GenerateTelephonyTones, ECMA-269 Table 18-18).
   *
   * @throws as every service's method
   */
  sendTone(
    tone: TelephonyTone,
    options?: WaitingOptions & { readonly duration?: number },
  ): Promise<void>;
  /** Stops the tone (CancelTelephonyTones, ECMA-269 Table 18-6). */
  stopTone(options?: WaitingOptions): Promise<void>;
  /** Follows the connection no more: what is played goes on, and `ended` of it says `lost`. */
  close(): Promise<void>;
}

/** What the voice unit at a connection needs of the client. */
export interface VoiceLink extends Omit<ServiceLink, 'on'> {
  readonly events: CallEventSource;
  readonly collector: DigitCollector;
  /** Called when it is closed, or the connection is over. */
  readonly onClosed?: (() => void) | undefined;
}

/**
 * The voice unit, digits and tones at a connection. Without a monitor of its call, or of a device in it, nobody tells when a
 * message has ended.
 */
export function callVoice(link: VoiceLink, connection: ConnectionID): CallVoice {
  const active = new Set<ActiveMessage>();
  const end = (how: PlaybackEnd): void => {
    for (const message of [...active]) message.end(how);
    followed.close();
    link.onClosed?.();
  };
  const followed = new FollowedConnection(link.events, connection, {
    event: (event) => {
      for (const message of [...active]) message.take(event);
    },
    ended: () => end({ reason: 'callEnded' }),
  });
  void link.closed.then(() => end({ reason: 'lost' }));

  const begin = async (
    message: ActiveMessage,
    options: MessageOptions,
    ask: (waiting: WaitingOptions) => Promise<void>,
  ): Promise<Playback> => {
    const { timeout, signal } = options;
    active.add(message);
    void message.ended.then(() => active.delete(message));
    try {
      await ask({ timeout, signal });
    } catch (error) {
      message.end({ reason: 'lost' });
      throw error;
    }
    if (signal) stopOnAbort(message, signal, link);
    return message;
  };
  const newMessage = (id?: string): ActiveMessage =>
    new ActiveMessage(link.request.bind(link), followed, id);

  const play: CallVoice['play'] = (id, options = {}) => {
    const members = {
      messageToBePlayed: id,
      overConnection: followed.current,
      ...(options.duration !== undefined && { duration: options.duration }),
      ...terminationOf(options),
    };
    return begin(newMessage(id), options, async (waiting) => {
      await link.request('PlayMessage', members, waiting);
    });
  };

  return {
    get connection() {
      return followed.current;
    },
    play,
    record: (options = {}) => {
      const members = {
        callToBeRecorded: followed.current,
        ...(options.duration !== undefined && { maxDuration: options.duration }),
        ...terminationOf(options),
      };
      const message = newMessage();
      return begin(message, options, async (waiting) => {
        const { resultingMessage } = await link.request('RecordMessage', members, waiting);
        message.message = resultingMessage;
      });
    },
    say: async (text, { control, ...options } = {}) => {
      const members = { textToBeSynthesized: text, ...(control && { control }) };
      const { synthesizedMessage } = await link.request('SynthesizeMessage', members, {
        timeout: options.timeout,
        signal: options.signal,
      });
      const forget = (): void => {
        const gone = { messageToBeDeleted: synthesizedMessage };
        // One that the switch has deleted by itself is no matter.
        void link.request('DeleteMessage', gone).catch(() => undefined);
      };
      try {
        const playback = await play(synthesizedMessage, options);
        void playback.ended.then(forget);
        return playback;
      } catch (error) {
        forget();
        throw error;
      }
    },
    collectDigits: (options) => link.collector.collect(followed.current, options),
    sendDigits: async (digits, { mode, toneDuration, pauseDuration, ...waiting } = {}) => {
      const members = {
        connectionToSendDigits: followed.current,
        charactersToSend: digits,
        ...(mode && { digitMode: mode }),
        ...(toneDuration !== undefined && { toneDuration }),
        ...(pauseDuration !== undefined && { pauseDuration }),
      };
      await link.request('GenerateDigits', members, waiting);
    },
    sendTone: async (toneToSend, { duration, ...waiting } = {}) => {
      const members = {
        connectionToSendTone: followed.current,
        toneToSend,
        ...(duration !== undefined && { toneDuration: duration }),
      };
      await link.request('GenerateTelephonyTones', members, waiting);
    },
    stopTone: async (waiting) => {
      const members = { connectionToStopTone: followed.current };
      await link.request('CancelTelephonyTones', members, waiting);
    },
    close: async () => end({ reason: 'lost' }),
    [asyncDispose]: async () => end({ reason: 'lost' }),
  };
}

function terminationOf({ untilDigit }: MessageOptions) {
  return untilDigit
    ? {
        termination: {
          dTMFDigitDetected: true,
          endOfMessageDetected: true,
          durationExceeded: true,
        },
      }
    : {};
}

function stopOnAbort(message: Playback, signal: AbortSignal, { faults }: VoiceLink): void {
  const stop = (): void => void faults.call('stopping a message', () => message.stop());
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  void message.ended.then(() => signal.removeEventListener('abort', stop));
}
