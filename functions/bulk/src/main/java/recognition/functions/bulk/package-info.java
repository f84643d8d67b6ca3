/** Many at once, from a table. */
package recognition.functions.bulk;
