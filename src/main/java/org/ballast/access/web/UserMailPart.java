package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ballast.access.application.MailAddresses;
import org.ballast.access.application.MailSettings;
import org.jspecify.annotations.Nullable;

/** The mail address of the user who is chosen among the users, where the portal sends mail. */
@Named
@RequestScoped
public class UserMailPart {

    @Inject
    private MailSettings settings;

    @Inject
    private MailAddresses addresses;

    @Inject
    private UsersPage users;

    private @Nullable String address;

    public boolean isOffered() {
        return settings.server().isPresent() && users.isAdministrator();
    }

    public void save() throws IOException {
        String name = users.getChosen();
        addresses.change(name, getAddress().strip());
        AccessWords.done("/access/users.xhtml?user=" + name, "mail.address.saved", name);
    }

    public String getAddress() {
        return address == null ? addresses.all().getOrDefault(users.getChosen(), "") : address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
