using System.Reflection;
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
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Testing.Modules;

/// <summary>Listens to what a module says of its figures, and to nothing else.</summary>
internal sealed class HeardModule : IModuleDescription
{
    public List<Figure> Declared { get; } = [];

    public List<ReportSentence> Sentences { get; } = [];

    /// <summary>Hears the one entry of an assembly.</summary>
    public static HeardModule Of(Assembly assembly)
    {
        var heard = new HeardModule();
        var entry = assembly.GetTypes().Single(type => type.IsClass && typeof(IPlatformModule).IsAssignableFrom(type));
        ((IPlatformModule)Activator.CreateInstance(entry)!).Describe(heard);
        return heard;
    }

    public void Figures<TSource>(params Figure[] figures)
        where TSource : class, IFigureSource => Declared.AddRange(figures);

    public void Narrative(params ReportSentence[] sentences) => Sentences.AddRange(sentences);

    public void Texts<TResource>()
    {
    }

    public void Permission(string name, string textKey, Stereotypes firstHeldBy, PermissionKind kind = PermissionKind.Ordinary)
    {
    }

    public void Navigation(string textKey, string path, string permission)
    {
    }

    public void Widget<TWidget>(string id, string view, string permission, string? textKey = null)
        where TWidget : class, IWidget
    {
    }

    public void Chart(FigureChart chart)
    {
    }

    public void Job<TJob>(JobDefinition job)
        where TJob : class, IPlatformJob
    {
    }

    public void Reminder<TSource>(ReminderDefinition reminder)
        where TSource : class, IReminderSource
    {
    }

    public void Setting(DistrictSetting setting)
    {
    }

    public void Data<TContext>()
        where TContext : ModuleDbContext
    {
    }

    public void Demo<TDemo>()
        where TDemo : class, IDemoData
    {
    }

    public void Import<TImport>(ImportDefinition import)
        where TImport : class, IRowImport
    {
    }

    public void Endpoints(Action<IEndpointRouteBuilder> map)
    {
    }
}
