using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.CloseMeeting;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.DraftDecision;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.MakeDecision;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.PlanMeeting;
using ChoDon.Modules.Commendations.PrintCertificate;
using ChoDon.Modules.Commendations.PrintDecision;
using ChoDon.Modules.Commendations.PrintLetter;
using ChoDon.Modules.Commendations.PrintList;
using ChoDon.Modules.Commendations.PrintMinutes;
using ChoDon.Modules.Commendations.PrintReport;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.OfficialDocuments;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>The documents as their pages write them, and what has to happen before there are any. The council is that of the first commune.</summary>
internal sealed class PrintedPapers(Register register)
{
    private static readonly DocxWriter Documents = new(new OfficialLayout());

    /// <summary>The commune that proposes, hears and decides.</summary>
    public Unit Commune => register.District.Communes[0];

    public static byte[] Docx(Platform.Abstractions.OfficialDocuments.OfficialDocument document) => Documents.WriteDocx(document);

    /// <summary>Seats a council of seven, of whom the last is missing, lets it vote in favour of all but one, and closes the meeting.</summary>
    public async Task<Guid> HoldAsync(IReadOnlyList<Guid> proposals, Guid? notPassed = null)
    {
        await SeatAsync();
        var form = new PlanMeetingForm { Id = Guid.CreateVersion7(), OccasionId = register.OccasionId, HeldOn = register.Clock.Today, Place = "Hội trường xã", ProposalIds = [.. proposals] };
        Saved(await register.AsAsync(register.Head, async (data, villages) =>
        {
            var members = await data.CouncilMembers.OrderBy(member => member.Role).ThenBy(member => member.Name).ToListAsync();
            form.PresentIds = [.. members.SkipLast(1).Select(member => member.Id)];
            return await new PlanMeetingHandler(data, new WaitingProposals(data, Bodies(data, villages)), register.Clock).HandleAsync(Commune, form, default);
        }));
        Saved(await register.AsAsync(register.Head, async (data, _) =>
        {
            var seats = await data.Seats.Where(seat => seat.MeetingId == form.Id && seat.IsPresent).ToListAsync();
            List<ChosenVote> votes =
            [
                .. from seat in seats
                   from proposal in proposals
                   select new ChosenVote(seat.Id, proposal, proposal == notPassed && seat.Position < 5 ? VoteChoice.Against : VoteChoice.InFavour, ""),
            ];
            return await new VoteWriter(data).WriteAsync(form.Id, _ => true, votes, default);
        }));
        Saved(await register.AsAsync(register.Head, (data, _) => new CloseMeetingHandler(
            data, Steps(data), register.District, register.Settings, register.Head, register.Clock).HandleAsync(form.Id, new CloseMeetingForm { Note = "Không có ý kiến khác." }, default)));
        return form.Id;
    }

    public async Task<Guid> DecideAsync(IReadOnlyList<Guid> proposals)
    {
        var form = new MakeDecisionForm
        {
            Id = Guid.CreateVersion7(),
            OccasionId = register.OccasionId,
            FormId = NationalAwardForms.CommuneMerit.Id,
            ProposalIds = [.. proposals],
            Notation = "QĐ-UBND",
            Body = "Chủ tịch Ủy ban nhân dân xã Số 1",
            DecidedOn = register.Clock.Today,
            Signer = "Ma Thị Chủ",
            SignerTitle = "Chủ tịch",
        };
        Saved(await register.AsAsync(register.Head, (data, villages) =>
        {
            var forms = Forms(data);
            var checks = new DecisionChecks(data, new PassedProposals(data, Bodies(data, villages)), register.Flow(register.Head), register.Clock);
            var quotas = new QuotaCheck(data, new AwardedCounts(data), register.District, register.District, register.Clock);
            return new MakeDecisionHandler(data, forms, checks, quotas, Steps(data), register.Clock).HandleAsync(Commune, form, default);
        }));
        return form.Id;
    }

    public Task<PaperPage> LetterAsync(Unit? unit = null) => ShowAsync(unit, register.OccasionId, (data, villages) =>
        new PrintLetterPage(Occasion(data, villages), register.District, register.Settings, Documents, Register.Texts));

    public Task<PaperPage> ListAsync(Unit? unit = null) => ShowAsync(unit, register.OccasionId, (data, villages) =>
        new PrintListPage(Occasion(data, villages), register.District, Documents, Register.Texts));

    public Task<PaperPage> ReportAsync(Guid id) => ShowAsync(null, id, (data, _) =>
        new PrintReportPage(data, new ProposalPaper(data, Units), Forms(data), Units, Writer(data), Documents, register.Clock, Register.Texts));

    public Task<PaperPage> MinutesAsync(Guid id) => ShowAsync(null, id, (data, _) => new PrintMinutesPage(
        new MeetingReader(data, Forms(data)), new MinutesPaper(Writer(data), Units, Numbers), register.District, register.Settings, Documents, Register.Texts));

    public Task<PaperPage> DraftAsync() => ShowAsync(Commune, register.OccasionId, (data, villages) =>
    {
        var bodies = Bodies(data, villages);
        var reader = new DecisionReader(data, Forms(data));
        return new DraftDecisionPage(data, bodies, new PassedProposals(data, bodies), reader, Forms(data), Decision(data), register.Clock, Documents, Register.Texts)
        {
            FormId = NationalAwardForms.CommuneMerit.Id,
        };
    });

    public Task<PaperPage> DecisionAsync(Guid id) => ShowAsync(null, id, (data, villages) =>
        new PrintDecisionPage(new DecisionReader(data, Forms(data)), Decision(data), villages, Documents, Register.Texts));

    public Task<PaperPage> CertificateAsync(Guid id) => ShowAsync(null, id, (data, _) =>
        new PrintCertificatePage(data, new ProposalPaper(data, Units), Forms(data), Units, Writer(data), Documents, Register.Texts));

    private PaperUnits Units => new(register.District, register.District, register.Settings);

    private MeetingNumbers Numbers => new(register.District, register.Settings);

    private static AwardFormCatalog Forms(CommendationsDbContext data) => new(data, Register.Texts);

    private static CouncilBodies Bodies(CommendationsDbContext data, DistrictVillages villages) => new(data, villages, Forms(data));

    private static void Saved(SaveResult result) => Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved), string.Join("; ", result.Errors.Select(error => $"{error.Field}: {error.TextKey}")));

    private StepWriter Steps(CommendationsDbContext data) => new(data, register.Flow(register.Head), register.Clock);

    private PaperWriter Writer(CommendationsDbContext data) => new(data, register.District);

    private OccasionPaper Occasion(CommendationsDbContext data, DistrictVillages villages) => new(data, Forms(data), villages, Units, Writer(data));

    private DecisionPaper Decision(CommendationsDbContext data) => new(data, Writer(data), Units, Numbers, register.District, register.Settings);

    private async Task<PaperPage> ShowAsync(Unit? unit, Guid id, Func<CommendationsDbContext, DistrictVillages, PaperPage> pageOf)
    {
        register.District.Unit = unit ?? register.District.District;
        var page = await register.AsAsync(register.Head, async (data, villages) =>
        {
            var page = pageOf(data, villages);
            await page.OnGetAsync(id, default);
            return page;
        });
        register.District.Unit = register.District.District;
        return page;
    }

    private Task<int> SeatAsync() => register.AsAsync(register.Head, async (data, _) =>
    {
        if (await data.CouncilMembers.AnyAsync())
            return 0;
        data.CouncilMembers.AddRange(Enumerable.Range(0, 7).Select(number => new CouncilMember
        {
            UnitId = Commune.Id,
            Name = $"Ma Thị {"ABCDEGH"[number]}",
            Office = number == 0 ? "Chủ tịch UBND" : "Công chức xã",
            Role = number switch { 0 => CouncilRole.Chair, 1 => CouncilRole.Secretary, _ => CouncilRole.Member },
            SavedAt = register.Clock.GetUtcNow().UtcDateTime,
        }));
        return await data.SaveChangesAsync();
    });
}
