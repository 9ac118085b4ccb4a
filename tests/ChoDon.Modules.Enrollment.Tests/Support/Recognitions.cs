using ChoDon.Modules.Enrollment.AssessVillage;
using ChoDon.Modules.Enrollment.CertifyRecognition;
using ChoDon.Modules.Enrollment.CheckByCommune;
using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.DecideRecognition;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.FollowSet;
using ChoDon.Modules.Enrollment.GiveVillagePoints;
using ChoDon.Modules.Enrollment.HoldVillageMeeting;
using ChoDon.Modules.Enrollment.ListPointItems;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.PrintCertificate;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.RegisterForRecognition;
using ChoDon.Modules.Enrollment.ReturnRecognition;
using ChoDon.Modules.Enrollment.RevokeRecognition;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests.Support;

/// <summary>The steps of a recognition on a register; what a test does not say is right.</summary>
internal sealed class Recognitions(Register register)
{
    public const int Year = 2019;

    public static readonly DateOnly InTime = new(Year, 2, 12);

    public async Task<Guid> RegisterAsync(Guid unitId, int year = Year, DateOnly? day = null)
    {
        var id = Guid.CreateVersion7();
        var result = await RegisterAsync(new RegisterForRecognitionCommand(id, unitId, year, day ?? new DateOnly(year, 2, 12)));
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public Task<SaveResult> RegisterAsync(RegisterForRecognitionCommand command) => WithAsync(parts => new RegisterForRecognitionHandler(
        parts.Data, parts.Units, parts.Sets, parts.Access, register.District, register.Clock).HandleAsync(command, default));

    public async Task<SaveResult> AssessAsync(Guid id, DateOnly? day = null, string? notMet = null, StepCommand? step = null)
    {
        var details = await DetailsAsync(id);
        var answers = details.Set.Criteria.Select(criterion => new CriterionAnswer
        {
            Criterion = criterion.Code,
            Outcome = criterion.Code == notMet ? Outcome.NotMet : Outcome.Met,
            Note = criterion.Code == notMet ? "Còn một vụ việc" : null,
        });
        return await AssessAsync(new AssessVillageCommand(step ?? await StepAsync(id), day ?? new DateOnly(Year, 11, 18), [.. answers]));
    }

    public Task<SaveResult> AssessAsync(AssessVillageCommand command) =>
        WithAsync(parts => new AssessVillageHandler(parts.Steps, parts.Data, parts.Sets, register.Clock).HandleAsync(command, default));

    public async Task<SaveResult> MeetAsync(Guid id, int? invited = 40, int? present = 30, int? inFavour = 29, DateOnly? day = null) =>
        await MeetAsync(new HoldVillageMeetingCommand(
            await StepAsync(id), day ?? new DateOnly(Year, 11, 18), "01/BB", invited, present, inFavour, null));

    public Task<SaveResult> MeetAsync(HoldVillageMeetingCommand command) =>
        WithAsync(parts => new HoldVillageMeetingHandler(parts.Steps, register.Clock).HandleAsync(command, default));

    public async Task<SaveResult> CheckAsync(Guid id, Outcome? proposal = Outcome.Met, DateOnly? day = null) =>
        await CheckAsync(new CheckByCommuneCommand(
            await StepAsync(id), day ?? new DateOnly(Year, 11, 18), "15/TTr-CAX", proposal, OpinionWay.InWriting, "Nhất trí"));

    public Task<SaveResult> CheckAsync(CheckByCommuneCommand command) =>
        WithAsync(parts => new CheckByCommuneHandler(parts.Steps, register.Clock).HandleAsync(command, default));

    public async Task<SaveResult> DecideAsync(Guid id, Outcome? outcome = Outcome.Met, DateOnly? day = null, StepCommand? step = null) =>
        await DecideAsync(new DecideRecognitionCommand(
            step ?? await StepAsync(id), outcome, "120/QĐ-UBND", day ?? new DateOnly(Year, 11, 19), "Nông Văn Quyết"));

    public Task<SaveResult> DecideAsync(DecideRecognitionCommand command) =>
        WithAsync(parts => new DecideRecognitionHandler(parts.Steps, register.Clock).HandleAsync(command, default));

    public async Task<SaveResult> CertifyAsync(Guid id, DateOnly? day = null)
    {
        var command = new CertifyRecognitionCommand(await StepAsync(id), "07/GCN", day ?? new DateOnly(Year, 11, 20));
        return await WithAsync(parts => new CertifyRecognitionHandler(parts.Steps, register.Clock).HandleAsync(command, default));
    }

    public async Task<SaveResult> ReturnAsync(Guid id, string? note = "Bổ sung biên bản")
    {
        var command = new ReturnRecognitionCommand(await StepAsync(id), note);
        return await WithAsync(parts => new ReturnRecognitionHandler(parts.Steps, register.Clock).HandleAsync(command, default));
    }

    public async Task<SaveResult> RevokeAsync(Guid id, DateOnly? day = null)
    {
        var command = new RevokeRecognitionCommand(await StepAsync(id), "Phát hiện vụ việc nghiêm trọng", "9/QĐ-UBND", day ?? new DateOnly(2020, 3, 1));
        return await WithAsync(parts => new RevokeRecognitionHandler(parts.Steps, register.Clock).HandleAsync(command, default));
    }

    public Task<SaveResult> FollowSetAsync(Guid sourceId, FollowSetForm form) => WithAsync(parts => new FollowSetHandler(
        parts.Data, parts.Sets, register.District, register.Clock).HandleAsync(sourceId, form, default));

    public Task<SaveResult> AddPointItemAsync(string? text, int? most, int? year, Guid? id = null) => WithAsync(parts => new PointItemsHandler(
        parts.Data, register.District, register.Clock).AddAsync(
            new PointItemForm { Id = id ?? Guid.CreateVersion7(), Text = text, MaxPoints = most, FirstYear = year }, default));

    public Task<SaveResult> EndPointItemAsync(Guid id) =>
        WithAsync(parts => new PointItemsHandler(parts.Data, register.District, register.Clock).EndAsync(id, default));

    public async Task<IReadOnlyList<ItemPoints>> PointsAsync(Guid id)
    {
        var recognition = await FindAsync(id);
        return await WithAsync(parts => new PointReader(parts.Data).OfAsync(recognition, default));
    }

    public async Task<SaveResult> GivePointsAsync(Guid id, params int?[] points)
    {
        var items = await PointsAsync(id);
        var command = new GivePointsCommand(
            await StepAsync(id), [.. items.Zip(points, (row, number) => new PointAnswer { ItemId = row.Item.Id, Points = number })]);
        return await WithAsync(parts =>
            new GivePointsHandler(parts.Steps, parts.Data, new PointReader(parts.Data), register.Clock).HandleAsync(command, default));
    }

    /// <summary>The whole way of a village.</summary>
    public async Task<Guid> RecogniseAsync(Guid unitId, Outcome outcome = Outcome.Met, DateOnly? decidedOn = null)
    {
        var id = await RegisterAsync(unitId);
        var steps = new[] { await AssessAsync(id), await MeetAsync(id), await CheckAsync(id, outcome), await DecideAsync(id, outcome, decidedOn) };
        Assert.That(steps.Select(step => step.Status), Has.All.EqualTo(SaveStatus.Saved));
        return id;
    }

    public async Task<OfficialDocument?> CertificateAsync(Guid id)
    {
        var details = await DetailsAsync(id);
        return await WithAsync(parts => Task.FromResult(new CertificatePaper(parts.Units).Write(details)));
    }

    public async Task<RecognitionDetails> DetailsAsync(Guid id) =>
        (await WithAsync(parts => new RecognitionReader(parts.Data, parts.Units, parts.Sets).FindAsync(id, default)))!;

    public async Task<Recognition> FindAsync(Guid id) =>
        await WithAsync(parts => parts.Data.Recognitions.AsNoTracking().SingleAsync(row => row.Id == id));

    public async Task<StepCommand> StepAsync(Guid id) => new(Guid.CreateVersion7(), id, (await FindAsync(id)).Stamp);

    public Task<IReadOnlyList<CommuneLine>> OverviewAsync(int year = Year) =>
        WithAsync(parts => parts.Overview.OfAsync(year, default));

    public async Task<decimal> FigureAsync(Figure figure, Month month, IReadOnlyList<Guid>? villages = null)
    {
        var request = new FigureRequest(month, villages ?? [.. register.District.Villages.Select(village => village.Id)]);
        var values = await WithAsync(parts =>
            new RecognitionFigures(parts.Data, parts.Sets, register.District, register.Clock).ComputeAsync(request, default));
        return values.Where(value => value.Key == figure.Key).Sum(value => value.Value);
    }

    public Task<T> WithAsync<T>(Func<Parts, Task<T>> use) => register.WithAsync((data, villages) => use(new Parts(register, data, villages)));

    internal sealed class Parts(Register register, EnrollmentDbContext data, DistrictVillages villages)
    {
        public EnrollmentDbContext Data => data;

        public RecognitionUnits Units { get; } = new(villages, register.District);

        public CriterionSetCatalog Sets { get; } = new(data, register.District);

        public RecognitionAccess Access { get; } = new(register.Access, register.District);

        public StepTaker Steps => new(data, Access, register.District, register.Clock);

        public RecognitionOverview Overview => new(data, Units, Sets);
    }
}
