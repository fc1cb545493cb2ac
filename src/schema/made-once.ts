/** Things that are made when they are first asked for, and kept. */

/** Makes one thing when it is first asked for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes a thing for each object when it is first asked for, and keeps it as long as that. */
export function keptWith<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Value>(), make);
}

/** Makes a thing for each key when it is first asked for, and keeps it. */
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Value>(), make);
}

interface Kept<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function keptIn<Key, Value>(
  made: Kept<Key, Value>,
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
