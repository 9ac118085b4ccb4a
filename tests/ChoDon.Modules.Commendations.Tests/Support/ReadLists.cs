using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Dashboard;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Modules.Commendations.ExportRegister;
using ChoDon.Modules.Commendations.Figures;
using ChoDon.Modules.Commendations.ListOccasions;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.ListSubmitted;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.PublishList;
using ChoDon.Modules.Commendations.ShowProposal;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Testing.Access;
using ChoDon.Testing.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>The lists, figures and boxes of the module as somebody reads them. Without another map that of the test district.</summary>
internal sealed class ReadLists(Register register, IUnitDirectory? map = null) : ISavedLists
{
    private IUnitDirectory Map => map ?? register.District;

    /// <summary>Puts the map in the place of the one that the register was opened with.</summary>
    public static async Task<ReadLists> OnMapAsync(Register register, ChangedDistrict changed)
    {
        await using var platform = register.Database.NewContext();
        await platform.UnitPaths.ExecuteDeleteAsync();
        platform.UnitPaths.AddRange(changed.Paths());
        await platform.SaveChangesAsync();
        return new ReadLists(register, changed);
    }

    public Task<ProposalRows> PipelineAsync(PipelineQuery query, Guid? after = null, Guid? before = null, HandAccess? access = null) =>
        WithAsync(access, read => read.Pipeline.HandleAsync(query, after, before, default));

    public Task<ProposalRows> SubmittedAsync(SubmittedQuery query, Guid? after = null, Guid? before = null) =>
        WithAsync(null, read => new ListSubmittedHandler(read.Data, read.Filtered).HandleAsync(query, after, before, default));

    public Task<RegisterPage> RegisterAsync(RegisterQuery query, Guid? after = null, Guid? before = null) =>
        WithAsync(null, read => read.Register.PageAsync(query, after, before, default));

    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => WithAsync(null, read =>
        new CommendationFigures(read.Data, read.Forms).AddUpAsync(new FigureRequest(month, [.. register.District.Villages.Select(unit => unit.Id)])));

    public Task<List<IReadOnlyList<object?>>> ExportAsync(RegisterQuery query) => WithAsync(null, async read =>
    {
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in new RegisterTable(read.Register, read.Forms, new OccasionNames(read.Data), read.Villages, Register.Texts).Of(query, default).Rows)
            rows.Add(row);
        return rows;
    });

    public Task<OfficialDocument> PublicationAsync(Month from, Month to, Guid? unitId = null) => WithAsync(null, read => new PublicationPaper(
        read.Register, read.Forms, read.Villages, new PaperUnits(register.District, Map, register.Settings)).WriteAsync(unitId, DayRange.Of(from, to), default));

    public Task<ListProposalsPage> ShowProposalsAsync(PipelineQuery query) => WithAsync(null, async read =>
    {
        var page = new ListProposalsPage(read.Pipeline, read.Villages, read.Forms, new OccasionNames(read.Data), this, Register.Texts);
        await page.OnGetAsync(query, null, null, default);
        return page;
    });

    public Task<ShowRegisterPage> ShowRegisterAsync(RegisterQuery query) => WithAsync(null, async read =>
    {
        var page = new ShowRegisterPage(read.Register, read.Villages, read.Forms, new OccasionNames(read.Data), this, Register.Texts);
        await page.OnGetAsync(query, null, null, default);
        return page;
    });

    public Task<IReadOnlyList<OccasionRow>> OccasionsAsync() => WithAsync(null, async read =>
    {
        var page = new ListOccasionsPage(read.Data, read.Villages);
        await page.OnGetAsync(default);
        return page.Rows;
    });

    public Task<ProposalDetails> ProposalAsync(Guid id) => WithAsync(null, async read =>
    {
        var drafter = new ReportDrafter(read.Data, register.Figures, register, read.Villages);
        var proposal = await read.Data.Proposals.AsNoTracking().SingleAsync(row => row.Id == id);
        return await new ProposalReader(read.Data, read.Forms, new EvidenceReader(read.Data, drafter), new SimilarProposals(read.Data)).ReadAsync(proposal, default);
    });

    public Task<Pipeline> PipelineBoxAsync(Unit unit, HandAccess? access = null) => WithAsync(access, async read =>
        (Pipeline)await new PipelineWidget(read.Filtered, read.Waiting).LoadAsync(unit, default));

    public Task<Quotas> QuotaBoxAsync(Unit unit) => WithAsync(null, async read =>
        (Quotas)await new QuotaWidget(read.Data, read.Forms, register.Head, register.District, Map, register.Clock).LoadAsync(unit, default));

    /// <summary>How many questions something asks of the database.</summary>
    public async Task<int> CountAsync(Func<Task> ask)
    {
        register.Commands.Count = 0;
        await ask();
        return register.Commands.Count;
    }

    Task<IReadOnlyList<SavedList>> ISavedLists.OfAsync(string path, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SavedList>>([]);

    private async Task<T> WithAsync<T>(HandAccess? access, Func<ListReader, Task<T>> use)
    {
        access ??= register.Head;
        await using var data = register.NewContext(access);
        return await use(new ListReader(data, new DistrictVillages(register.District, access, Map, register.Clock), access, Map));
    }
}
