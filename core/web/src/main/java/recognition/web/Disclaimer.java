package recognition.web;

/** What stands on every form of a result (S2-55). */
public final class Disclaimer {
    public static final Text TEXT = new Text("核查结果仅对证书的真实性进行确认,不对证书持有人真实资历及实际水平进行确认,如产生人事劳动关系等纠纷,服务平台不因此承担任何法律责任。",
            "The result confirms the authenticity of the certificate only. It does not confirm the holder's actual seniority or level; the platform bears no legal liability for personnel or labor disputes.");

    private Disclaimer() {}
}
