using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Demo;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Host.Pages.Home;
using ChoDon.Platform.Modularity.Gate;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Demo;

/// <summary>Makes the district Chợ Đồn as it stood in May 2020, with villages and people that are invented.</summary>
internal sealed class DemoDistrict(
    DemoVillages villages,
    DemoAccount account,
    IUnitDirectory units,
    IModuleCatalog catalog,
    ModuleGate gate,
    ILifetimeScope services,
    RunNow runNow,
    JobDispatcher dispatcher,
    OutboxSender outbox,
    EmlTransport files,
    IFigureReader figures,
    WidgetBoxes boxes,
    PlatformDatabase database)
{
    public const string Code = "064";
    private static readonly Actor By = new(null, "command demo");
    private static readonly Month LastMonth = new(2020, 5);

    public async Task<DemoResult> PrepareAsync(CancellationToken cancellationToken)
    {
        var administrator = await account.AdministratorAsync(cancellationToken);
        await villages.CreateAsync(cancellationToken);
        var district = units.Districts.Single(unit => unit.Code == Code);
        foreach (var module in catalog.Ready.Where(module => module.Declaration!.Demo is not null))
            await FillAsync(module, district, cancellationToken);
        if (await RunJobsAsync(district, cancellationToken))
            await WorkOutHomePageAsync(administrator, district, cancellationToken);
        await HandReportsInAsync(district, cancellationToken);
        return await ResultAsync(district, cancellationToken);
    }

    /// <summary>Somebody for each role has an account now; modules put them on records that only the people on them see.</summary>
    public async Task WelcomeAsync(CancellationToken cancellationToken)
    {
        var district = units.Districts.Single(unit => unit.Code == Code);
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work(By.Name);
        foreach (var module in catalog.Ready.Where(module => module.Declaration!.Demo is not null))
            await ((IDemoData)scope.Resolve(module.Declaration!.Demo!)).WelcomeAsync(district, cancellationToken);
    }

    private async Task FillAsync(ModuleEntry module, Unit district, CancellationToken cancellationToken)
    {
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work(By.Name);
        var demo = (IDemoData)scope.Resolve(module.Declaration!.Demo!);
        await demo.FillAsync(district, new ProgressLine(module.Manifest!.NameIn("vi")).Report, cancellationToken);
        if (!gate.IsSwitchedOn(module.Id, district.Id))
            await gate.TurnAsync(module.Id, district.Id, isOn: true, By, "Dữ liệu minh họa", cancellationToken);
        var register = scope.Resolve<PastTotalRegister>();
        foreach (var total in demo.PastTotals(district))
        {
            var figure = module.Declaration!.Figures.SelectMany(source => source.Figures).Single(figure => figure.Key == total.FigureKey);
            await register.AddAsync(
                new PastTotalDraft(Guid.CreateVersion7(), module.Id, figure, total.UnitId, total.From, total.To, total.Value, total.Qualifier, total.Source),
                cancellationToken);
        }
    }

    /// <returns>Whether they had not run before.</returns>
    private async Task<bool> RunJobsAsync(Unit district, CancellationToken cancellationToken)
    {
        var isNew = false;
        foreach (var job in PlatformJobIds.Monthly)
        {
            var asked = await runNow.AskForMonthAsync(
                PlatformJobDeclaration.ModuleId, job, district.Id, By, LastMonth, cancellationToken);
            if (asked is not { Outcome: RunNowOutcome.Queued, RunId: { } run })
                continue;
            isNew = true;
            await dispatcher.ExecuteAsync(run, cancellationToken);
        }

        await outbox.SendDueAsync(cancellationToken);
        return isNew;
    }

    /// <summary>Whoever opens the first page would wait for the figures of all the months that it adds up.</summary>
    private async Task WorkOutHomePageAsync(Guid administrator, Unit district, CancellationToken cancellationToken)
    {
        var widgets = catalog.Ready.SelectMany(module => module.Declaration!.Widgets).ToList();
        var progress = new ProgressLine("Số liệu");
        await using var scope = services.BeginLifetimeScope();
        var access = scope.Resolve<CurrentAccess>();
        access.SignIn(administrator, By.Name);
        foreach (var (index, widget) in widgets.Index())
        {
            await boxes.LoadAsync(widget, district, access, DataScope.Everything, cancellationToken);
            progress.Report(100 * (index + 1) / widgets.Count);
        }
    }

    private async Task HandReportsInAsync(Unit district, CancellationToken cancellationToken)
    {
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work(By.Name);
        await scope.Resolve<DemoReports>().FillAsync(district, cancellationToken);
    }

    private async Task<DemoResult> ResultAsync(Unit district, CancellationToken cancellationToken)
    {
        var totals = await figures.ReadAsync(district.Id, LastMonth, LastMonth.LastDay, cancellationToken);
        await using var context = database.NewContext();
        var sent = await context.Outbox.AsNoTracking()
            .Where(mail => mail.Status == OutboxStatus.Sent)
            .OrderBy(mail => mail.Id)
            .Select(mail => new { mail.DedupeKey, mail.CreatedAt })
            .ToListAsync(cancellationToken);
        return new DemoResult(
            units.AsOf(LastMonth.LastDay).Subtree(district.Id).Count(unit => unit.Level == UnitLevel.Village),
            totals.GetValueOrDefault("households.enrolled")?.Value,
            totals.GetValueOrDefault("model.leaders")?.Value,
            totals.GetValueOrDefault("model.deputies")?.Value,
            sent.Count,
            sent.Select(mail => files.PathOf(mail.DedupeKey, mail.CreatedAt)).FirstOrDefault(File.Exists));
    }
}
