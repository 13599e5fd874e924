package school.preau.sandbox;

import java.util.Random;

/** Which of two answers stands first, by chance. */
class BlindOrder {

    private final Random chance;

    BlindOrder(Random chance) {
        this.chance = chance;
    }

    boolean swapped() {
        return chance.nextBoolean();
    }
}
