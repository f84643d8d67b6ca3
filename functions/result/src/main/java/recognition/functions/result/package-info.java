/** Jobs on results that stand: checking one, seeing who checked, sharing. */
package recognition.functions.result;
