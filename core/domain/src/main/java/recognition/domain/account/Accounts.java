package recognition.domain.account;

import recognition.domain.cases.Cases;

/** Keeps accounts, by the token's subject. */
public interface Accounts extends Cases<String, Account> {}
