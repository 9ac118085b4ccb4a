using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>What a module may declare of itself in <see cref="IPlatformModule.Describe"/>.</summary>
public interface IModuleDescription
{
    /// <summary>
    /// Names the type whose resource files hold the module's words. Every key given to the other methods
    /// is looked up there in the reader's language.
    /// </summary>
    void Texts<TResource>();

    /// <summary>Declares a permission that roles may hold.</summary>
    /// <param name="name">Full name, starting with the module id: <c>enrollment.households.edit</c>.</param>
    /// <param name="textKey">Key of the sentence an administrator reads.</param>
    /// <param name="firstHeldBy">The roles that hold it from the day on which the module is first seen.</param>
    /// <param name="kind">How much care it needs.</param>
    void Permission(string name, string textKey, Stereotypes firstHeldBy, PermissionKind kind = PermissionKind.Ordinary);

    /// <summary>Adds an entry to the main navigation.</summary>
    /// <param name="textKey">Key of the words shown.</param>
    /// <param name="path">Path inside the module, e.g. <c>/households</c>; the host adds <c>/m/{module}</c>.</param>
    /// <param name="permission">Who does not hold it does not see the entry.</param>
    void Navigation(string textKey, string path, string permission);

    /// <summary>Adds a box to the home page of a unit.</summary>
    /// <param name="id">Unique inside the module.</param>
    /// <param name="view">View inside the module without extension, e.g. <c>Dashboard/Coverage</c>;
    /// its model is what <typeparamref name="TWidget"/> answers.</param>
    /// <param name="permission">Who does not hold it in the unit does not see the box.</param>
    /// <param name="textKey">Key of the name by which administrators know the box; its id without it.</param>
    void Widget<TWidget>(string id, string view, string permission, string? textKey = null)
        where TWidget : class, IWidget;

    /// <summary>Declares figures and the source that computes them.</summary>
    void Figures<TSource>(params Figure[] figures)
        where TSource : class, IFigureSource;

    /// <summary>Declares how the module's figures are told in the text of a report, in their order.</summary>
    void Narrative(params ReportSentence[] sentences);

    /// <summary>Adds a chart of the module's own figures to the home page of a unit.</summary>
    /// <param name="chart">Which figures, and how they are set against each other.</param>
    void Chart(FigureChart chart);

    /// <summary>Declares a job that the host runs for each district on the given schedule.</summary>
    void Job<TJob>(JobDefinition job)
        where TJob : class, IPlatformJob;

    /// <summary>Declares a kind of things that are due, and the source that knows of them.</summary>
    void Reminder<TSource>(ReminderDefinition reminder)
        where TSource : class, IReminderSource;

    /// <summary>Declares something that each district may set as it likes; administrators find it on the page Settings.</summary>
    void Setting(DistrictSetting setting);

    /// <summary>Names the module's database context; the host configures, migrates and registers it.</summary>
    void Data<TContext>()
        where TContext : ModuleDbContext;

    /// <summary>Names what fills the module's registers when a demonstration is asked for.</summary>
    void Demo<TDemo>()
        where TDemo : class, IDemoData;

    /// <summary>Offers an import from spreadsheets; the host owns its pages, the reading and the undoing.</summary>
    /// <param name="import">What a file may hold, and who may import it.</param>
    void Import<TImport>(ImportDefinition import)
        where TImport : class, IRowImport;

    /// <summary>Adds endpoints beside the pages. The builder is a group under <c>/m/{module}</c>.</summary>
    void Endpoints(Action<IEndpointRouteBuilder> map);
}
