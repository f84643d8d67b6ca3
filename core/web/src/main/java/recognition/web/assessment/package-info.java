/** What anybody may ask to be assessed, on the wire. What is asked is read, answered and forgotten. */
package recognition.web.assessment;
