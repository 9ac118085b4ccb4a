using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Settings;
using Cronos;
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Platform.Modularity.Loading;

/// <summary>Writes down what a module says of itself.</summary>
internal sealed class ModuleDescription(string moduleId) : IModuleDescription
{
    private readonly List<DeclaredPermission> _permissions = [];
    private readonly List<DeclaredNavigation> _navigation = [];
    private readonly List<DeclaredWidget> _widgets = [];
    private readonly List<DeclaredFigures> _figures = [];
    private readonly List<ReportSentence> _sentences = [];
    private readonly List<FigureChart> _charts = [];
    private readonly List<DeclaredJob> _jobs = [];
    private readonly List<DeclaredReminder> _reminders = [];
    private readonly List<DeclaredImport> _imports = [];
    private readonly List<DistrictSetting> _settings = [];
    private readonly List<Action<IEndpointRouteBuilder>> _endpoints = [];
    private Type? _texts;
    private Type? _data;
    private Type? _demo;

    public void Texts<TResource>() => _texts = typeof(TResource);

    public void Permission(string name, string textKey, Stereotypes firstHeldBy, PermissionKind kind = PermissionKind.Ordinary)
    {
        if (!name.StartsWith(moduleId + ".", StringComparison.Ordinal))
            throw new ModuleFault($"declares permission '{name}'; its name must begin with '{moduleId}.'");
        _permissions.Add(new DeclaredPermission(name, textKey, firstHeldBy, kind));
    }

    public void Navigation(string textKey, string path, string permission)
    {
        if (!path.StartsWith('/'))
            throw new ModuleFault($"declares navigation to '{path}'; a path begins with '/'");
        _navigation.Add(new DeclaredNavigation(textKey, $"/m/{moduleId}{path.TrimEnd('/')}", permission));
    }

    public void Widget<TWidget>(string id, string view, string permission, string? textKey = null)
        where TWidget : class, IWidget =>
        _widgets.Add(new DeclaredWidget(id, $"/Areas/{moduleId}/Pages/{view}.cshtml", typeof(TWidget), permission, textKey));

    public void Figures<TSource>(params Figure[] figures)
        where TSource : class, IFigureSource =>
        _figures.Add(new DeclaredFigures(typeof(TSource), figures));

    public void Narrative(params ReportSentence[] sentences) => _sentences.AddRange(sentences);

    public void Chart(FigureChart chart) => _charts.Add(chart);

    public void Job<TJob>(JobDefinition job)
        where TJob : class, IPlatformJob
    {
        if (!CronExpression.TryParse(job.Cron, out _))
            throw new ModuleFault($"declares job '{job.Id}' with schedule '{job.Cron}', which is no cron expression of five fields");
        _jobs.Add(new DeclaredJob(job, typeof(TJob)));
    }

    public void Reminder<TSource>(ReminderDefinition reminder)
        where TSource : class, IReminderSource
    {
        if (!reminder.Permission.StartsWith(moduleId + ".", StringComparison.Ordinal))
            throw new ModuleFault($"declares reminder '{reminder.Id}' for who holds '{reminder.Permission}', which is no permission of its own");
        if (_reminders.Exists(other => other.Reminder.Id == reminder.Id))
            throw new ModuleFault($"declares reminder '{reminder.Id}' twice");
        _reminders.Add(new DeclaredReminder(reminder, typeof(TSource)));
    }

    public void Setting(DistrictSetting setting)
    {
        if (!setting.Key.StartsWith(moduleId + ".", StringComparison.Ordinal) || setting.Key.Length > 100)
            throw new ModuleFault($"declares setting '{setting.Key}'; its key must begin with '{moduleId}.' and have at most 100 characters");
        if (!setting.Accepts(setting.DefaultText) || setting is TextSetting { MaxLength: > DistrictSettingRow.MaxValueLength })
            throw new ModuleFault($"declares setting '{setting.Key}' with limits that its default breaks, or a text of more than {DistrictSettingRow.MaxValueLength} characters");
        _settings.Add(setting);
    }

    public void Data<TContext>()
        where TContext : ModuleDbContext => _data = typeof(TContext);

    public void Demo<TDemo>()
        where TDemo : class, IDemoData => _demo = typeof(TDemo);

    public void Import<TImport>(ImportDefinition import)
        where TImport : class, IRowImport
    {
        if (!import.Permission.StartsWith(moduleId + ".", StringComparison.Ordinal))
            throw new ModuleFault($"declares import '{import.Id}' for who holds '{import.Permission}', which is no permission of its own");
        if (_imports.Exists(other => other.Import.Id == import.Id))
            throw new ModuleFault($"declares import '{import.Id}' twice");
        if (import.Columns.Select(column => column.Key).Distinct(StringComparer.Ordinal).Count() < import.Columns.Count)
            throw new ModuleFault($"declares import '{import.Id}' with two columns of one key");
        _imports.Add(new DeclaredImport(import, typeof(TImport)));
    }

    public void Endpoints(Action<IEndpointRouteBuilder> map) => _endpoints.Add(map);

    /// <exception cref="ModuleFault">A chart would show what must not be shown so.</exception>
    public ModuleDeclaration ToDeclaration() => new()
    {
        ModuleId = moduleId,
        Texts = _texts,
        Permissions = _permissions,
        Navigation = _navigation,
        Widgets = _widgets,
        Figures = _figures,
        Sentences = OfOwnFigures(_sentences),
        Charts = ChartRules.ProblemOf(_charts, _figures.SelectMany(declared => declared.Figures)) is { } problem ? throw new ModuleFault($"declares {problem}") : _charts,
        Jobs = _jobs,
        Reminders = _reminders,
        Imports = _imports,
        Settings = _settings,
        Endpoints = _endpoints,
        Data = _data,
        Demo = _demo,
    };

    private List<ReportSentence> OfOwnFigures(List<ReportSentence> sentences)
    {
        var own = _figures.SelectMany(declared => declared.Figures).Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal);
        return sentences.SelectMany(sentence => sentence.Figures).FirstOrDefault(figure => !own.Contains(figure.Key)) is { } foreign
            ? throw new ModuleFault($"tells figure '{foreign.Key}' in a report and does not declare it")
            : sentences;
    }
}
