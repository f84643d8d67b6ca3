package recognition.domain.webhook;

import recognition.domain.Refusal;

/** Why a webhook is not set. */
public enum WebhookRefusal implements Refusal {
    /** Webhooks are for the programs of employers. */
    WEBHOOKS_ARE_FOR_UNITS(Remedy.NONE),
    /** Only an address that begins with https and names a host, without a user and without a fragment. */
    TARGET_NOT_HTTPS(Remedy.SUPPLY_MORE),
    /** The host's name leads nowhere. */
    TARGET_UNKNOWN(Remedy.SUPPLY_MORE),
    /** The host's name leads into a network that is not public. */
    TARGET_NOT_PUBLIC(Remedy.SUPPLY_MORE),
    /** A unit has as many as it may. */
    TOO_MANY_WEBHOOKS(Remedy.SUPPLY_MORE),
    /** There is no such webhook any more. */
    NO_SUCH_WEBHOOK(Remedy.NONE);

    private final Remedy remedy;

    WebhookRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
