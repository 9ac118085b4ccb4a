using Autofac;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using MimeKit;

namespace ChoDon.Platform.Core.Tests.Reminders;

/// <summary>A district with communes and villages, people with a permission, and a clock on Wednesday 20 May 2020, nine o'clock.</summary>
internal abstract class RemindersFixture(DatabaseProvider provider)
{
    protected const string Permission = "register.meetings.edit";
    protected const string MeetingsKind = "register/meetings";
    protected const string ReportsKind = "register/reports";

    private TestDatabase? _database;

    protected ManualClock Clock { get; private set; } = null!;

    protected ThingsDue Meetings { get; private set; } = null!;

    protected ThingsDue Reports { get; private set; } = null!;

    protected JobsHouse House { get; private set; } = null!;

    protected ReminderList List => House.Resolve<ReminderList>();

    protected Guid District => House.DistrictId;

    protected Unit Village => House.Units.Villages[0];

    protected Guid Commune => Village.ParentId!.Value;

    protected DateOnly Today => Clock.Today();

    [SetUp]
    public void Open()
    {
        _database = TestDatabase.Create(provider);
        Clock = new ManualClock(At(2020, 5, 20, 9));
        Meetings = new ThingsDue();
        Reports = new ThingsDue();
        House = NewHouse(new FixedUnits());
    }

    [TearDown]
    public void Close()
    {
        House.Dispose();
        _database?.Dispose();
    }

    /// <summary>Another process on the same database.</summary>
    protected JobsHouse NewHouse(FixedUnits units) =>
        new(
            _database!,
            units,
            Clock,
            modules: modules =>
            {
                modules.Remind<ThingsDue.Meetings>(new ReminderDefinition("meetings", "Meetings", Permission));
                modules.Remind<ThingsDue.Reports>(new ReminderDefinition("reports", "Reports", Permission) { IsObligatory = true });
            },
            more: builder =>
            {
                builder.RegisterInstance(Meetings);
                builder.RegisterInstance(new ThingsDue.OfReports(Reports));
            });

    protected static DateTimeOffset At(int year, int month, int day, int hour, int minute = 10) =>
        new(year, month, day, hour, minute, 0, TimeSpan.FromHours(7));

    protected Guid Person(string email, Guid? unitId, string language = "vi") =>
        House.StorePerson(email, email, Permission, unitId, language);

    protected Task RemindAsync() =>
        House.Resolve<RemindPeople>().RunAsync(new(District, Clock.UtcNow(), _ => Task.CompletedTask), default);

    protected Task ChooseAsync(Guid person, ReminderPace pace, QuietHours? quiet = null, params (string Kind, ReminderPace Pace)[] own) =>
        House.Resolve<ReminderChoices>().SaveAsync(
            person, new PersonChoices(pace, quiet ?? QuietHours.AtFirst, own.ToDictionary(choice => choice.Kind, choice => choice.Pace)), default);

    /// <summary>The letters written so far: to whom, and the lines of what is due.</summary>
    protected IReadOnlyList<(string To, string Text)> Letters() => [.. House.Outbox().Select(mail => (mail.Recipient, TextOf(mail)))];

    protected async Task<IReadOnlyList<string>> ListedAsync(Guid person, ReminderShelf shelf = ReminderShelf.Open) =>
        [.. (await List.ReadAsync(person, District, shelf, null, default)).Select(reminder => reminder.Text)];

    protected async Task<Guid[]> KeysAsync(Guid person) =>
        [.. (await List.ReadAsync(person, District, ReminderShelf.Open, null, default)).Select(reminder => reminder.Id)];

    private static string TextOf(OutboxMessage mail)
    {
        using var stored = new MemoryStream(mail.Mime);
        using var mime = MimeMessage.Load(stored);
        return mime.TextBody ?? "";
    }
}
