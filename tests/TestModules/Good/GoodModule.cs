using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.TestModules.Good.Dashboard;
using ChoDon.TestModules.Good.Data;
using ChoDon.TestModules.Good.Figures;
using ChoDon.TestModules.Good.Jobs;
using ChoDon.TestModules.Good.Notes;
using ChoDon.TestModules.Good.Reminders;
using ChoDon.TestModules.Good.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ChoDon.TestModules.Good;

/// <summary>Proves that everything a module may bring arrives: page, words, asset, endpoint, widget, figure, job, reminder, data.</summary>
public sealed class GoodModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<GoodTexts>();
        description.Permission(Permissions.View, "Permission.View", Stereotypes.Officers);
        description.Navigation("Navigation.Notes", "/notes", Permissions.View);
        description.Widget<NotesWidget>("notes", "Dashboard/Notes", Permissions.View, "Widget.Notes");
        description.Figures<NoteFigures>(new Figure(NoteFigures.Written, "Figure.Written", "Measure.Note"));
        description.Job<TidyNotes>(new JobDefinition("tidy-notes", "Job.TidyNotes", "0 1 * * *", CatchUp.LatestOnly));
        description.Reminder<EmptyNotes>(EmptyNotes.Definition);
        description.Setting(Settings.Most);
        description.Setting(Settings.Tidy);
        description.Setting(Settings.Greeting);
        description.Data<GoodDbContext>();
        description.Endpoints(routes =>
        {
            routes.MapGet("/count", (NoteBook notes, CancellationToken stop) => notes.CountAsync(stop));
            routes.MapGet("/fails", string () => throw new InvalidOperationException("a secret of the inside"));
            routes.MapPost("/echo", async (HttpRequest request) => (await request.ReadFormAsync())["words"].ToString()).DisableAntiforgery();
        });
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<NoteBook>().InstancePerLifetimeScope();
    }
}
