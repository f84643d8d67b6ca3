/**
 * Looks into files that strangers send. Whatever a file holds, an answer comes within the time and the room that the terms give: what
 * is read is counted, and what would take more is not taken.
 */
package recognition.examination;
