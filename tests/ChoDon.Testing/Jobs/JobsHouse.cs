using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Core.Units;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Testing.Jobs;

/// <summary>
/// Jobs and mail as the host composes them, over a real database, with a clock, a gate and a tree made by hand.
/// A second house on the same database is a second process.
/// </summary>
public sealed class JobsHouse : IDisposable
{
    private readonly IContainer _container;

    public JobsHouse(
        TestDatabase database,
        FixedUnits units,
        TimeProvider clock,
        MailSettings? mail = null,
        Action<HandModules>? modules = null,
        Action<ContainerBuilder>? more = null)
        : this(database.Database, units, clock, mail, modules, more)
    {
    }

    public JobsHouse(
        PlatformDatabase database,
        FixedUnits units,
        TimeProvider clock,
        MailSettings? mail = null,
        Action<HandModules>? modules = null,
        Action<ContainerBuilder>? more = null)
    {
        Database = database;
        MailFolder = Directory.CreateTempSubdirectory("chodon-mail-").FullName;
        Units = units;
        Figures = new HandFigures(Database);
        modules?.Invoke(Modules);
        var builder = new ContainerBuilder();
        builder.RegisterInstance(Database).ExternallyOwned();
        builder.RegisterInstance(units).As<IUnitDirectory>();
        builder.RegisterInstance(clock).As<TimeProvider>().ExternallyOwned();
        builder.RegisterInstance(Modules).As<IModuleCatalog>();
        builder.RegisterInstance(Gate).As<IModuleGate>();
        builder.RegisterInstance(Figures).As<IFigureReader>().As<IPublicFigures>().As<IFigureRefresher>();
        builder.RegisterInstance(mail ?? new MailSettings { Directory = MailFolder });
        builder.RegisterInstance(NullLoggerFactory.Instance).As<ILoggerFactory>();
        builder.RegisterGeneric(typeof(Logger<>)).As(typeof(ILogger<>)).SingleInstance();
        builder.RegisterInstance<IStringLocalizerFactory>(
            new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        builder.RegisterInstance(new FixedAddress()).As<ISiteAddress>();
        builder.RegisterInstance<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        foreach (var job in Modules.Jobs)
            builder.RegisterType(job.JobType);
        foreach (var reminder in Modules.Reminders)
            builder.RegisterType(reminder.SourceType);
        builder.RegisterModule<GrantsComponent>();
        builder.RegisterModule<JobLedgerComponent>();
        builder.RegisterModule<MailComponent>();
        builder.RegisterType<ReminderDirectory>().SingleInstance();
        if (Modules.Reminders.Count > 0)
            builder.RegisterModule<RemindersComponent>();
        more?.Invoke(builder);
        _container = builder.Build();
        Resolve<GrantBook>().ReloadAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    public PlatformDatabase Database { get; }

    public string MailFolder { get; }

    public FixedUnits Units { get; }

    public Guid DistrictId => Units.District.Id;

    public HandModules Modules { get; } = new();

    public HandGate Gate { get; } = new();

    public HandFigures Figures { get; }

    public T Resolve<T>()
        where T : notnull => _container.Resolve<T>();

    public PlatformDbContext NewContext() => Database.NewContext();

    /// <summary>Does what a tick does, and executes what it finds.</summary>
    public async Task TickAsync()
    {
        foreach (var run in await Resolve<JobRound>().NextAsync(CancellationToken.None))
            await Resolve<JobDispatcher>().ExecuteAsync(run, CancellationToken.None);
    }

    public Task<int> SendAsync() => Resolve<OutboxSender>().SendDueAsync(CancellationToken.None);

    public IReadOnlyList<JobRun> Runs()
    {
        using var context = NewContext();
        return [.. context.JobRuns.OrderBy(run => run.DueSlot).ThenBy(run => run.JobId)];
    }

    public IReadOnlyList<OutboxMessage> Outbox()
    {
        using var context = NewContext();
        return [.. context.Outbox.OrderBy(message => message.Id)];
    }

    /// <summary>Writes the tree's rows.</summary>
    public void StoreUnits()
    {
        using var context = NewContext();
        context.UnitPaths.AddRange(Units.Paths());
        context.SaveChanges();
    }

    /// <summary>Says a figure of every village so that the district's total is the given one.</summary>
    public void StoreFigure(Figure figure, Month month, decimal total, FigureStatus status = FigureStatus.Complete)
    {
        var villages = Units.Villages;
        var left = (long)(total * 1000);
        for (var index = 0; index < villages.Count; index++)
        {
            var share = index == villages.Count - 1 ? left : left / (villages.Count - index) / 1000 * 1000;
            left -= share;
            Figures.Say(figure.Key, villages[index].Id, month, share / 1000m, status);
        }
    }

    /// <summary>Somebody who gets the summary of every district, or of none.</summary>
    public Guid StoreAccount(string fullName, string email, string language = "vi", bool mayRead = true) =>
        StorePerson(fullName, email, mayRead ? PlatformPermissions.ReceiveSummary : null, unitId: null, language);

    /// <summary>Somebody who holds one permission in a unit, or in all; or none at all.</summary>
    public Guid StorePerson(string fullName, string email, string? permission, Guid? unitId, string language = "vi")
    {
        Account account;
        using (var context = NewContext())
        {
            account = new Account { FullName = fullName, Email = email, NormalizedEmail = email.ToUpperInvariant(), UserName = email, Language = language };
            var role = new Role { NameVi = "Người xem", NameEn = "Reader" };
            context.Users.Add(account);
            context.Roles.Add(role);
            if (unitId is { } unit && context.Units.Find(unit) is null)
                context.Units.Add(new AdministrativeUnit { Id = unit, Key = $"{unit:N}" });
            if (permission is not null)
                context.RolePermissions.Add(new RolePermission { RoleId = role.Id, Permission = permission });
            context.Grants.Add(new Grant
            {
                AccountId = account.Id,
                RoleId = role.Id,
                UnitId = unitId,
                FirstDay = DateOnly.MinValue,
                GivenBy = "test",
                GivenAt = DateTime.UnixEpoch,
            });
            context.Revisions.Single(row => row.Name == Revision.Grants).Number++;
            context.SaveChanges();
        }

        Resolve<GrantBook>().ReloadAsync(CancellationToken.None).GetAwaiter().GetResult();
        return account.Id;
    }

    public void Dispose()
    {
        _container.Dispose();
        Directory.Delete(MailFolder, recursive: true);
    }
}
