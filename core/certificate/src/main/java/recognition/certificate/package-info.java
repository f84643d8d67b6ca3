/**
 * What people hold and machines check: sheets printed as PDF in both languages, and statements signed so that they can be
 * verified without asking anybody. Knows nothing of cases; whoever prints one says what stands on it.
 */
package recognition.certificate;
