package school.preau.sandbox.readability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import school.preau.sandbox.readability.Jargon.Unexplained;

class JargonTest {

    @Test
    void a_term_nobody_explains_is_named_with_plain_words_for_it() {
        assertThat(Jargon.unexplainedIn("Vous prenez un diurétique. Reposez-vous."))
                .containsExactly(new Unexplained("diurétique", "un médicament qui fait uriner plus"));
    }

    @Test
    void a_term_explained_beside_it_is_not_named() {
        assertThat(Jargon.unexplainedIn("Vous prenez un diurétique (un médicament qui fait uriner)."))
                .isEmpty();
        assertThat(Jargon.unexplainedIn("Vous avez un œdème. C'est un gonflement dû à l'eau."))
                .isEmpty();
        assertThat(Jargon.unexplainedIn("Il y a de l'eau dans vos jambes (œdème)."))
                .isEmpty();
    }

    @Test
    void a_term_explained_once_may_be_used_again() {
        assertThat(Jargon.unexplainedIn("Un œdème, c'est un gonflement. Il fait chaud. Surveillez l'œdème."))
                .isEmpty();
    }

    @Test
    void an_acronym_is_named_and_a_capitalised_name_is_not() {
        assertThat(Jargon.unexplainedIn("M. FICTIF-AUBRY, votre FEVG est basse."))
                .extracting(Unexplained::term)
                .containsExactly("FEVG");
    }

    @Test
    void everyday_words_are_no_jargon() {
        assertThat(Jargon.unexplainedIn("Pesez-vous chaque matin et notez le chiffre. Appelez-nous en cas de doute."))
                .isEmpty();
    }
}
