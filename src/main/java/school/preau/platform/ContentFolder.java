package school.preau.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A folder of content in memory: a course, an exercise, a patient or the programme. The folder on disk, the zip a trainer
 * exports and the published version in the database are the same thing.
 *
 * <p>Bounds: {@value #MAX_FILES} files, {@value #MAX_BYTES} bytes in all.
 */
public final class ContentFolder {

    public static final int MAX_FILES = 400;
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final String name;
    private final SortedMap<String, byte[]> files;

    private ContentFolder(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** A folder whose files are given, for tests and editors. */
    public static ContentFolder of(String name, SortedMap<String, byte[]> files) {
        return new ContentFolder(name, new TreeMap<>(files));
    }

    /**
     * Reads a folder from disk; hidden files are left out.
     *
     * @throws ContentRefused when the folder is larger than its bounds
     */
    public static ContentFolder read(Path folder) {
        try (var paths = Files.walk(folder)) {
            var files = new TreeMap<String, byte[]>();
            long total = 0;
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (relative.startsWith(".") || relative.contains("/.")) {
                    continue;
                }
                total += Files.size(path);
                refuseBeyondBounds(files.size() + 1, MAX_FILES, total);
                files.put(relative, Files.readAllBytes(path));
            }
            return new ContentFolder(
                    folder.toAbsolutePath().normalize().getFileName().toString(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks a zip whose entries are the files of the folder.
     *
     * @throws ContentRefused when the archive is larger than the bounds, damaged, or names a path outside the folder
     */
    public static ContentFolder unzip(String name, byte[] zip) {
        return unzip(name, zip, MAX_FILES);
    }

    /** The same for an archive that may hold more files, or fewer. */
    public static ContentFolder unzip(String name, byte[] zip, int mostFiles) {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            long total = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (path.startsWith("/")
                        || path.contains("\\")
                        || List.of(path.split("/")).contains("..")) {
                    throw new ContentRefused("The archive names a file outside its folder: " + path);
                }
                var out = new ByteArrayOutputStream();
                byte[] buffer = new byte[8192];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    refuseBeyondBounds(files.size() + 1, mostFiles, total);
                    out.write(buffer, 0, read);
                }
                files.put(path, out.toByteArray());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ContentRefused("The archive cannot be read: " + e.getMessage());
        }
        return new ContentFolder(name, files);
    }

    /** The same bytes for the same folder: entries in order, without times. */
    public byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * SHA-256 of the normalised folder as 64 hexadecimal digits: each path and each content with its length, in order of
     * path; line ends of text files count as one line feed.
     */
    public String digest() {
        var sha = sha256();
        for (var file : files.entrySet()) {
            byte[] content = isText(file.getKey())
                    ? normalLineEnds(new String(file.getValue(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : file.getValue();
            sha.update((file.getKey() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(content);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    public String name() {
        return name;
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** A copy of a file's bytes. */
    public Optional<byte[]> bytes(String path) {
        byte[] content = files.get(path);
        return content == null ? Optional.empty() : Optional.of(content.clone());
    }

    /** A text file with {@code \n} line ends, or empty when it is absent or not UTF-8 (a problem is then added for the latter). */
    public Optional<String> text(String path, Problems problems) {
        byte[] content = files.get(path);
        if (content == null) {
            return Optional.empty();
        }
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(
                    normalLineEnds(decoder.decode(ByteBuffer.wrap(content)).toString()));
        } catch (CharacterCodingException e) {
            problems.add(path, 0, "The file is not UTF-8.", "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    /** SHA-256 of a text as hexadecimal digits. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".svg");
    }

    private static String normalLineEnds(String text) {
        return text.replace("\r\n", "\n");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void refuseBeyondBounds(int count, int mostFiles, long bytes) {
        if (count > mostFiles || bytes > MAX_BYTES) {
            throw new ContentRefused(
                    "The folder is larger than %d files or %d MB: leave out what the content does not use."
                            .formatted(mostFiles, MAX_BYTES / 1024 / 1024));
        }
    }
}
