package recognition.examination;

/** Where a picture's first row and first column are to be seen, in the order of EXIF's orientations 1 to 8. */
enum Turn {
    NONE,
    MIRRORED,
    HALF,
    HALF_MIRRORED,
    LEFT_MIRRORED,
    RIGHT,
    RIGHT_MIRRORED,
    LEFT;

    /** @param orientation EXIF's number; what it does not know leaves the picture as it is */
    static Turn of(int orientation) {
        return orientation >= 1 && orientation <= 8 ? values()[orientation - 1] : NONE;
    }

    boolean swapsSides() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** The column of the unturned picture ({@code width} wide) that is seen at {@code x}, {@code y}. */
    int fromX(int x, int y, int width) {
        return switch (this) {
            case NONE, HALF_MIRRORED -> x;
            case MIRRORED, HALF -> width - 1 - x;
            case LEFT_MIRRORED, RIGHT -> y;
            case RIGHT_MIRRORED, LEFT -> width - 1 - y;
        };
    }

    /** The row of the unturned picture ({@code height} high) that is seen at {@code x}, {@code y}. */
    int fromY(int x, int y, int height) {
        return switch (this) {
            case NONE, MIRRORED -> y;
            case HALF, HALF_MIRRORED -> height - 1 - y;
            case LEFT_MIRRORED, LEFT -> x;
            case RIGHT, RIGHT_MIRRORED -> height - 1 - x;
        };
    }
}
