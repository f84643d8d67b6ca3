package recognition.functions.message;

/**
 * A mail to one address, in plain text.
 *
 * @param id names it for good, so that whoever gets it twice can tell
 */
record Mail(String id, String to, String subject, String text) {}
