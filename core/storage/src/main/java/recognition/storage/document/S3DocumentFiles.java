package recognition.storage.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

import recognition.domain.cases.Unavailable;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Upload;
import recognition.storage.Credentials;
import recognition.storage.Settings;

/**
 * Keeps documents' files in S3, under keys that say nothing of whose they are: what arrives in one bucket ({@code uploads/}, and
 * {@code examined/} until its scan is known), what is clean in another.
 */
public final class S3DocumentFiles implements DocumentFiles {
    private static final Duration FORM_IS_GOOD_FOR = Duration.ofMinutes(5);
    private static final Duration DOWNLOAD_IS_GOOD_FOR = Duration.ofSeconds(60);
    private static final String UPLOADS = "uploads/";
    private static final String EXAMINED = "examined/";
    private static final String DOCUMENTS = "documents/";
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Client s3;
    private final S3Presigner presigner;
    private final Buckets buckets;
    private final AwsCredentialsProvider credentials;
    private final Clock realTime;

    /**
     * @param address of the arrivals bucket, where browsers post forms to
     * @param arrivals its name
     * @param documents the name of the documents bucket; null for a job that has nothing to do with it
     */
    record Buckets(String region, URI address, String arrivals, String documents) {}

    S3DocumentFiles(S3Client s3, S3Presigner presigner, Buckets buckets, AwsCredentialsProvider credentials,
            Clock realTime) {
        this.s3 = s3;
        this.presigner = presigner;
        this.buckets = buckets;
        this.credentials = credentials;
        this.realTime = realTime;
    }

    /** The buckets the settings name. */
    public static S3DocumentFiles ofSettings() {
        var region = Settings.required("AWS_REGION");
        var name = Settings.required("ARRIVALS_BUCKET");
        var endpoint = Settings.optional("AWS_ENDPOINT_URL_S3");
        var isLocal = endpoint != null;
        var client = S3Client.builder().region(Region.of(region)).credentialsProvider(Credentials.provider())
                .httpClient(UrlConnectionHttpClient.create()).forcePathStyle(isLocal);
        var presigner = S3Presigner.builder().region(Region.of(region)).credentialsProvider(Credentials.provider())
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(isLocal).build());
        if (isLocal) {
            client.endpointOverride(URI.create(endpoint));
            presigner.endpointOverride(URI.create(endpoint));
        }
        var s3 = client.build();
        var address = isLocal ? URI.create(endpoint + "/" + name) : bucketAddress(s3, name);
        return new S3DocumentFiles(s3, presigner.build(),
                new Buckets(region, address, name, Settings.optional("DOCUMENTS_BUCKET")), Credentials.provider(),
                Clock.systemUTC());
    }

    private static URI bucketAddress(S3Client s3, String bucket) {
        var object = s3.utilities().getUrl(url -> url.bucket(bucket).key("x")).toString();
        return URI.create(object.substring(0, object.length() - 1));
    }

    @Override
    public UploadForm uploadForm(Announcement announced) {
        var now = realTime.instant();
        var expiresAt = now.plus(FORM_IS_GOOD_FOR);
        var file = announced.file();
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", UPLOADS + announced.id().value());
        fields.put("Content-Type", file.type().mediaType());
        fields.put("success_action_status", "201");
        fields.put("x-amz-checksum-algorithm", "SHA256");
        fields.put("x-amz-checksum-sha256", Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256())));
        fields.put("x-amz-server-side-encryption", "aws:kms");
        var signed = new PostPolicy(credentials.resolveCredentials(), buckets.region)
                .sign(buckets.arrivals, fields, file.size(), now, expiresAt);
        return new UploadForm(buckets.address, signed, expiresAt);
    }

    @Override
    public Optional<DocumentId> documentOf(String key) {
        return key.startsWith(UPLOADS) ? DocumentId.parse(key.substring(UPLOADS.length())) : Optional.empty();
    }

    @Override
    public Optional<Upload> fetch(DocumentId id, String version, long most, Path into) {
        return ask(() -> {
            try (var object = s3.getObject(get -> get.bucket(buckets.arrivals).key(UPLOADS + id.value())
                    .versionId(version(version)))) {
                var size = object.response().contentLength();
                if (size > most) {
                    object.abort();
                    return Optional.of(new Upload(size, null, version(object.response().versionId())));
                }
                return Optional.of(new Upload(size, copy(object, into), version(object.response().versionId())));
            } catch (NoSuchKeyException absent) {
                return Optional.empty();
            } catch (IOException broken) {
                throw new Unavailable(broken);
            }
        });
    }

    /** What a bucket without versions answers is no version. */
    private static String version(String answered) {
        return answered == null || answered.isEmpty() || answered.equals("null") ? null : answered;
    }

    /** @return the SHA-256 of what was copied */
    private static String copy(InputStream from, Path into) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(into), sha256())) {
            from.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    @Override
    public StoredFile hold(DocumentId id, Type type, Path file) {
        return put(buckets.arrivals, EXAMINED + id.value(), type, file);
    }

    @Override
    public StoredFile publish(DocumentId id, Type type, Path file) {
        return put(buckets.documents, DOCUMENTS + id.value(), type, file);
    }

    private StoredFile put(String bucket, String key, Type type, Path file) {
        return ask(() -> {
            try (var bytes = Files.newInputStream(file)) {
                var sha256 = copyToNowhere(bytes);
                var stored = s3.putObject(
                        put -> put.bucket(bucket).key(key).contentType(type.mediaType())
                                .checksumSHA256(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))),
                        RequestBody.fromFile(file));
                return new StoredFile(version(stored.versionId()), Files.size(file), sha256);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static String copyToNowhere(InputStream from) throws IOException {
        var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
        from.transferTo(digesting);
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    @Override
    public StoredFile release(DocumentId id, Type type, StoredFile held) {
        return ask(() -> {
            var copied = s3.copyObject(copy -> copy.sourceBucket(buckets.arrivals).sourceKey(EXAMINED + id.value())
                    .sourceVersionId(held.version()).destinationBucket(buckets.documents)
                    .destinationKey(DOCUMENTS + id.value()).contentType(type.mediaType()));
            return new StoredFile(version(copied.versionId()), held.size(), held.sha256());
        });
    }

    @Override
    public void discardArrival(DocumentId id) {
        List.of(UPLOADS, EXAMINED).forEach(folder -> remove(buckets.arrivals, folder + id.value()));
    }

    @Override
    public void discard(DocumentId id) {
        discardArrival(id);
        remove(buckets.documents, DOCUMENTS + id.value());
    }

    /** A store that keeps no versions says so, and has one object to remove. */
    private void remove(String bucket, String key) {
        ask(() -> {
            try {
                s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(key)).versions().stream()
                        .filter(version -> version.key().equals(key)).map(ObjectVersion::versionId)
                        .forEach(version -> s3.deleteObject(
                                delete -> delete.bucket(bucket).key(key).versionId(version)));
            } catch (S3Exception unversioned) {
                if (unversioned.statusCode() != NOT_IMPLEMENTED) {
                    throw unversioned;
                }
                s3.deleteObject(delete -> delete.bucket(bucket).key(key));
            }
            return null;
        });
    }

    @Override
    public Download download(Clean document, String reader) {
        var file = document.announcement().file();
        var id = document.announcement().id();
        var expiresAt = realTime.instant().plus(DOWNLOAD_IS_GOOD_FOR);
        var signed = presigner.presignGetObject(presign -> presign.signatureDuration(DOWNLOAD_IS_GOOD_FOR)
                .getObjectRequest(get -> get.bucket(buckets.documents).key(DOCUMENTS + id.value())
                        .versionId(document.file().version()).responseContentType(file.type().mediaType())
                        .responseContentDisposition(attachment(id, file)).responseCacheControl("no-store")
                        .overrideConfiguration(with -> with.putRawQueryParameter("x-reader", reader))));
        try {
            return new Download(signed.url().toURI(), expiresAt);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 6266: a plain name for any client, and the uploader's own. */
    private static String attachment(DocumentId id, Announced file) {
        var own = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + id.value() + "." + file.type().extension() + "\"; filename*=UTF-8''" + own;
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkClientException unreachable) {
            throw new Unavailable(unreachable);
        } catch (S3Exception refused) {
            if (refused.isThrottlingException() || refused.statusCode() >= 500) {
                throw new Unavailable(refused);
            }
            throw refused;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
