/** A model value on its way: no member is there yet, and any may be missing in the end. */
export type Draft<Value> = { -readonly [Member in keyof Value]?: Value[Member] };
