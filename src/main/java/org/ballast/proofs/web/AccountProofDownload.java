package org.ballast.proofs.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.PromisedJson;
import org.ballast.proofs.application.ProveAccount;
import org.ballast.refusals.Refusal;

/** The proof of one account as a file, for those who work with single accounts: to be handed to its customer. */
@WebServlet("/balanceproofs/account")
public class AccountProofDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProveAccount proveAccount;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String code = new Field("proof", request.getParameter("proof")).required();
            Record proof = AccountProofs.json(proveAccount.asStaff(
                    new Field("entity", request.getParameter("entity")).required(),
                    code,
                    new Field("account", request.getParameter("account")).required()));
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"proof-" + code + ".json\"");
            response.getOutputStream().write(PromisedJson.bytes(proof));
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }
}
