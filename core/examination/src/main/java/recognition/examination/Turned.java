package recognition.examination;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;

/** A picture turned while it is read line by line: a second one of its size would take as much room again. */
final class Turned implements RenderedImage {
    private final BufferedImage image;
    private final Turn turn;

    private Turned(BufferedImage image, Turn turn) {
        this.image = image;
        this.turn = turn;
    }

    static RenderedImage of(BufferedImage image, Turn turn) {
        return turn == Turn.NONE ? image : new Turned(image, turn);
    }

    @Override
    public Raster getData(Rectangle part) {
        var from = image.getRaster();
        var to = from.createCompatibleWritableRaster(part.x, part.y, part.width, part.height);
        Object pixel = null;
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                pixel = from.getDataElements(turn.fromX(x, y, image.getWidth()), turn.fromY(x, y, image.getHeight()),
                        pixel);
                to.setDataElements(x, y, pixel);
            }
        }
        return to;
    }

    @Override
    public int getWidth() {
        return turn.swapsSides() ? image.getHeight() : image.getWidth();
    }

    @Override
    public int getHeight() {
        return turn.swapsSides() ? image.getWidth() : image.getHeight();
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(0, 0, getWidth(), getHeight()));
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        return getData();
    }

    @Override
    public WritableRaster copyData(WritableRaster raster) {
        raster.setRect(getData(raster.getBounds()));
        return raster;
    }

    @Override
    public ColorModel getColorModel() {
        return image.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return image.getSampleModel().createCompatibleSampleModel(getWidth(), getHeight());
    }

    @Override
    public Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String[] getPropertyNames() {
        return null;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return 1;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return getWidth();
    }

    @Override
    public int getTileHeight() {
        return getHeight();
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }
}
