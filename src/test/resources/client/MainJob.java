import client.ApiClient;
import client.ApiException;
import client.api.EntitiesApi;
import client.api.JournalApi;
import client.api.LotsApi;
import client.api.PoliciesApi;
import client.api.PricesApi;
import client.api.StatementsApi;
import client.api.WriteDownsApi;
import client.model.CostMethod;
import client.model.Framework;
import client.model.MeasurementModel;
import client.model.NewEntity;
import client.model.NewMarket;
import client.model.NewPolicy;
import client.model.Proposal;
import client.model.CaseStatus;
import client.model.Step;
import client.model.TestPeriod;
import client.model.TestRun;
import client.model.WriteDown;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.Collectors;

/** The main job of a new company through a client that was generated from the API description, and nothing else. */
public final class MainJob {

    private static final String CODE = "CLIENT";
    private final String portal;

    private MainJob(String portal) {
        this.portal = portal;
    }

    public static void main(String... arguments) throws ApiException {
        new MainJob(arguments[0]).run();
    }

    private void run() throws ApiException {
        setUp();
        String prices = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2024, 2, 1))
                .map(day -> "BTC," + day + ",100,100," + (day.getDayOfMonth() == 10 ? 80 : 95) + ",100,1")
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n"));
        String lots = "lot,asset,acquired_at,quantity,cost,currency\nL1,BTC,2024-01-02,2000,200000.00,USD\n";
        new PricesApi(as("preparer")).importPrices(false, "prices.csv", CODE, "", null, prices);
        expect(1L, new LotsApi(as("preparer")).importLots(CODE, false, "lots.csv", null, "lots-1", lots).getImported());
        WriteDown posted = writeDown();
        expect("80.00", posted.getLines().get(0).getPrice() + ".00");
        expect("40000.00", posted.getAmount());
        LocalDate end = LocalDate.of(2024, 1, 31);
        expect(end, posted.getJournalEntry().getPostedOn());
        expect(false, new StatementsApi(as("auditor")).getBalanceSheet(CODE, end.toString(), null, null, null).getDraft());
        expect(2, new JournalApi(as("auditor")).listJournalEntries(CODE, null, null, null, null, null, null, null).getItems().size());
        refuses();
        System.out.println("done");
    }

    private void setUp() throws ApiException {
        new PricesApi(as("admin")).addMarket(null, new NewMarket().code(CODE).name("Market of the client"));
        new EntitiesApi(as("admin")).createEntity(null, new NewEntity()
                .code(CODE)
                .name("Client Inc. (fictitious)")
                .framework(Framework.US_GAAP)
                .functionalCurrency("USD")
                .cutOffZone("UTC"));
        new PoliciesApi(as("cfo")).decidePolicy(CODE, null, null, new NewPolicy()
                .asset("BTC")
                .model(MeasurementModel.US_COST_LESS_IMPAIRMENT)
                .costMethod(CostMethod.FIFO)
                .principalMarket(CODE)
                .validFrom(LocalDate.of(2023, 1, 1)));
    }

    private WriteDown writeDown() throws ApiException {
        TestRun run = new WriteDownsApi(as("preparer")).runImpairmentTest(CODE, null, null, new TestPeriod()
                .periodStart(LocalDate.of(2024, 1, 1))
                .periodEnd(LocalDate.of(2024, 2, 1)));
        expect("40000.00", run.getTotalLoss());
        Proposal proposal = run.getProposals().get(0);
        expect(CaseStatus.DRAFT, proposal.getStatus());
        new WriteDownsApi(as("preparer")).submitWriteDown(proposal.getId(), null, new Step().comment("Ready"));
        WriteDown posted = new WriteDownsApi(as("controller")).approveWriteDown(
                proposal.getId(), "approve-1", new Step().evidenceHash(proposal.getEvidenceHash()));
        expect(CaseStatus.POSTED, posted.getStatus());
        return posted;
    }

    private void refuses() throws ApiException {
        try {
            new EntitiesApi(as("preparer")).createEntity(null, new NewEntity().code("OTHER"));
        } catch (ApiException refused) {
            expect(403, refused.getCode());
            return;
        }
        throw new AssertionError("A preparer set an entity up.");
    }

    private ApiClient as(String user) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        ApiClient client = new ApiClient();
        client.updateBaseUri(portal);
        client.setRequestInterceptor(request -> request.header("Authorization", "Basic " + credentials));
        return client;
    }

    private static void expect(Object right, Object found) {
        if (!right.equals(found)) {
            throw new AssertionError("expected " + right + ", found " + found);
        }
    }
}
