/**
 * What people are told, after it happened: messages in mailboxes, each also mailed. What a message says is data
 * ({@code catalog-json/messages.json}); here stands to whom it goes and what becomes of its mail.
 */
package recognition.domain.message;
