/** Webhooks: set by employers, told in order, signed. */
package recognition.functions.webhook;
