using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Testing.Jobs;

/// <summary>A catalog of one ready module that was made by hand.</summary>
public sealed class HandModules(string moduleId = HandModules.ModuleId) : IModuleCatalog
{
    public const string ModuleId = "register";

    public static readonly Figure Villages = new("villages", "Villages", "Village");
    public static readonly Figure Households = new("households", "Households", "Household") { ComparesPlaces = true };
    public static readonly Figure Shot = new("shot", "Shot", "Kilogram");
    public static readonly Figure Meetings = new("meetings", "Meetings", "Session");

    public List<DeclaredJob> Jobs { get; } = [];

    public List<DeclaredPermission> Permissions { get; } = [];

    public List<DeclaredReminder> Reminders { get; } = [];

    public IReadOnlyList<ModuleEntry> All =>
    [
        new(moduleId, ModuleState.Ready, StartStep.Ready, "", Manifest, new ModuleDeclaration
        {
            ModuleId = moduleId,
            Texts = typeof(RegisterTexts),
            Permissions = [.. Permissions],
            Navigation = [],
            Widgets = [],
            Figures = [new DeclaredFigures(typeof(object), [Villages, Households, Shot, Meetings])],
            Jobs = [.. Jobs],
            Reminders = [.. Reminders],
            Endpoints = [],
        }),
    ];

    private ModuleManifest Manifest => new(
        moduleId,
        "Register.dll",
        new Version(1, 0),
        VersionRange.Parse("[1.0,2.0)"),
        new Dictionary<string, string> { ["vi"] = "Đăng ký tham gia", ["en"] = "Enrolment" },
        new Dictionary<string, string>(),
        new Dictionary<string, VersionRange>(),
        []);

    public void Remind<TSource>(ReminderDefinition reminder)
        where TSource : IReminderSource =>
        Reminders.Add(new DeclaredReminder(reminder, typeof(TSource)));

    public void Add<TJob>(string id, string textKey, string cron, CatchUp catchUp)
        where TJob : IPlatformJob =>
        Jobs.Add(new DeclaredJob(new JobDefinition(id, textKey, cron, catchUp), typeof(TJob)));
}
