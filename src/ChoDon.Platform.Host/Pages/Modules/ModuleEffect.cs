using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>What appears when a module is switched on and disappears when it is switched off, by name.</summary>
internal sealed class ModuleEffect(ModuleTexts words, IStringLocalizer<JobTexts> jobWords)
{
    /// <summary>Key of the kind's words, and the names; kinds of which there is nothing are left out.</summary>
    public IEnumerable<(string Kind, IReadOnlyList<string> Names)> Of(ModuleDeclaration declaration)
    {
        (string, IReadOnlyList<string>)[] kinds =
        [
            ("Modules.Pages", [.. declaration.Navigation.Select(page => words.Of(declaration, page.TextKey))]),
            ("Modules.Widgets", [.. declaration.Widgets.Select(widget => NameOf(widget, declaration))]),
            ("Modules.Figures", [.. declaration.Figures.SelectMany(source => source.Figures).Select(figure => words.Of(declaration, figure.TextKey))]),
            ("Modules.Reminders", [.. declaration.Reminders.Select(declared => words.Of(declaration, declared.Reminder.TextKey))]),
            ("Modules.Jobs", [.. declaration.Jobs.Select(job => $"{words.Of(declaration, job.Job.TextKey)} ({ScheduleOf(job)})")]),
        ];
        return kinds.Where(kind => kind.Item2.Count > 0);
    }

    public string NameOf(DeclaredWidget widget, ModuleDeclaration declaration) =>
        widget.TextKey is { } key ? words.Of(declaration, key) : widget.Id;

    public string ScheduleOf(DeclaredJob job) => CronWords.Of(job.Job.Cron, jobWords);
}
