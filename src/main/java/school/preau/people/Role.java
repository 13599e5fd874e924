package school.preau.people;

/** What somebody may do beyond learning, which everyone may. Roles add up. */
public enum Role {
    TRAINER,
    REVIEWER,
    MANAGER,
    ADMINISTRATOR;

    /** The authority Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
