using Autofac;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Mail;
using ChoDon.Testing.Time;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>A database, a clock on 1 June 2020, and houses whose mail goes to a real server or to files.</summary>
internal abstract class MailFixture(DatabaseProvider provider)
{
    private readonly List<IDisposable> _opened = [];
    private TestDatabase? _database;

    /// <summary>The tree of houses opened from now on.</summary>
    protected FixedUnits Units { get; set; } = null!;

    protected ManualClock Clock { get; private set; } = null!;

    /// <summary>The house opened last.</summary>
    protected JobsHouse House => _opened.OfType<JobsHouse>().Last();

    [SetUp]
    public void Open()
    {
        _database = TestDatabase.Create(provider);
        Units = new FixedUnits();
        Clock = new ManualClock(new DateTimeOffset(2020, 6, 1, 7, 0, 0, TimeSpan.FromHours(7)));
    }

    [TearDown]
    public void Close()
    {
        _opened.Reverse();
        _opened.ForEach(opened => opened.Dispose());
        _opened.Clear();
        _database?.Dispose();
    }

    protected SmtpServer StartServer(params string[] answers) => Keep(SmtpServer.Start(answers));

    protected JobsHouse HouseTo(SmtpServer server) => HouseTo(server.Port);

    protected JobsHouse HouseTo(int port, MailSecurity security = MailSecurity.None) =>
        NewHouse(new MailSettings
        {
            Directory = "unused",
            Host = "127.0.0.1",
            Port = port,
            Security = security,
            From = "Hộ an toàn <no-reply@chodon.example>",
        });

    protected JobsHouse HouseToFiles() => NewHouse(null);

    protected JobsHouse NewHouse(MailSettings? settings, Action<ContainerBuilder>? more = null) =>
        Keep(new JobsHouse(_database!, Units, Clock, settings, more: builder =>
        {
            builder.RegisterModule<RemindersComponent>();
            more?.Invoke(builder);
        }));

    protected static MailDraft Draft(string key = "greeting", string to = "lanhdao@example.org") =>
        new(key, to, "Chợ Đồn: tổng hợp số liệu tháng 05/2020", "<p>Hộ tham gia: <b>13.181</b></p>", "Hộ tham gia: 13.181");

    protected static Task<bool> EnqueueAsync(JobsHouse house, MailDraft draft) =>
        house.Resolve<IMailOutbox>().EnqueueAsync(draft, default);

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _opened.Add(opened);
        return opened;
    }
}
