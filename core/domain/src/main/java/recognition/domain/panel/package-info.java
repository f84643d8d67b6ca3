/**
 * The second life of a title application, from its acceptance to the certificate: papers, reviews, the panel's interview and vote,
 * the public notice of the result, the certificate and its revocation (S3-22 to S3-29, S2-29, S2-30).
 */
package recognition.domain.panel;
