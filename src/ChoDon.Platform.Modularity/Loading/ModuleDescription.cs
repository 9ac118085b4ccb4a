using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Modules;
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
    private readonly List<DeclaredJob> _jobs = [];
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

    public void Widget<TWidget>(string id, string view, string permission)
        where TWidget : class, IWidget =>
        _widgets.Add(new DeclaredWidget(id, $"/Areas/{moduleId}/Pages/{view}.cshtml", typeof(TWidget), permission));

    public void Figures<TSource>(params Figure[] figures)
        where TSource : class, IFigureSource =>
        _figures.Add(new DeclaredFigures(typeof(TSource), figures));

    public void Job<TJob>(JobDefinition job)
        where TJob : class, IPlatformJob
    {
        if (!CronExpression.TryParse(job.Cron, out _))
            throw new ModuleFault($"declares job '{job.Id}' with schedule '{job.Cron}', which is no cron expression of five fields");
        _jobs.Add(new DeclaredJob(job, typeof(TJob)));
    }

    public void Data<TContext>()
        where TContext : ModuleDbContext => _data = typeof(TContext);

    public void Demo<TDemo>()
        where TDemo : class, IDemoData => _demo = typeof(TDemo);

    public void Endpoints(Action<IEndpointRouteBuilder> map) => _endpoints.Add(map);

    public ModuleDeclaration ToDeclaration() => new()
    {
        ModuleId = moduleId,
        Texts = _texts,
        Permissions = _permissions,
        Navigation = _navigation,
        Widgets = _widgets,
        Figures = _figures,
        Jobs = _jobs,
        Endpoints = _endpoints,
        Data = _data,
        Demo = _demo,
    };
}
