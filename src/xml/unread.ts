/**
 * Elements that were kept because what they hold could not be read. They stay where they stood, also before one of the
 * same name that could. All others that have the name of a member which is there stand behind it, so that they are never
 * read in its place.
 */
export const unread = new WeakSet<object>();
