using System.Globalization;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Parts;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Says in the reader's language what modules and the platform say of files.</summary>
internal sealed class ImportWords(ModuleTexts modules, IStringLocalizer<ImportTexts> own, IStringLocalizer<HostText> host)
{
    public string Title(KnownImport import) => Of(import, import.Definition.TextKey);

    public string Of(KnownImport import, string key) => modules.Of(import.Module.Declaration!, key);

    public string Count(KnownImport import, int count) =>
        string.Format(CultureInfo.InvariantCulture, Of(import, import.Definition.CountTextKey), Show.Number(count));

    public string Column(KnownImport import, string? key) =>
        import.Definition.Columns.FirstOrDefault(column => column.Key == key) is { } column ? Of(import, column.TextKey) : "";

    public string Note(KnownImport import, ImportNote note) => note.IsOfPlatform
        ? own[note.TextKey, [.. note.Values]]
        : string.Format(CultureInfo.InvariantCulture, Of(import, note.TextKey), [.. note.Values]);

    public string Refusal(FileRefusedException refused) => own[refused.TextKey, [.. refused.Values]];

    public string Error(string textKey) => own[textKey, SheetLimitsShown(textKey)];

    public string State(ImportState state) => host[$"Import.State.{state}"];

    public static TagKind Tone(ImportState state) => state switch
    {
        ImportState.Imported => TagKind.Good,
        ImportState.Stopped => TagKind.Bad,
        ImportState.Choosing or ImportState.Checked => TagKind.Warning,
        ImportState.Undone or ImportState.Abandoned => TagKind.Neutral,
        _ => TagKind.Info,
    };

    /// <summary>Letters of a column as a sheet names it: A, B … AA.</summary>
    public static string ColumnLetters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    // What the worker keeps of a refusal is its key; its limits are always the same.
    private static object[] SheetLimitsShown(string textKey) => [.. FileLimits.Of(textKey)];
}
