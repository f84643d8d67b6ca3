package recognition.functions.message;

/** A message to one address, in plain text. */
record Mail(String to, String subject, String text) {}
