package recognition.examination;

/**
 * An image stripped of everything that is not its picture.
 *
 * @param format ImageIO's word for it
 * @param bytes a complete file of the format
 * @param pixels its width times its height
 * @param turn how the picture is to be turned before it is looked at
 */
record Frame(String format, byte[] bytes, long pixels, Turn turn) {}
