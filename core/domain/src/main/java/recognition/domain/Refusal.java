package recognition.domain;

/** Why. */
public interface Refusal {}
