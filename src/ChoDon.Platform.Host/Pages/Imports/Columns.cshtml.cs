using System.Globalization;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Which column of the file is which. What is guessed, or was so the last time, is chosen already.</summary>
internal sealed class ColumnsModel(
    ImportDirectory directory,
    ImportDesk desk,
    IAuthorizationService authorization,
    ImportWords words,
    IStringLocalizer<HostText> texts) : FilePage(directory, desk, authorization)
{
    [BindProperty]
    public List<string?> Columns { get; set; } = [];

    [BindProperty]
    public int? Heading { get; set; }

    public ImportWords Words => words;

    /// <summary>Why the last check did not come to its end.</summary>
    public string? Error { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        if (!await TryLoadAsync(cancellationToken))
            return Page();
        var chosen = ImportChoices.Read(Batch.Choices).Columns ?? View.Guess;
        Columns = [.. View.Headings.Select((_, at) => chosen.GetValueOrDefault(at))];
        Heading = View.Heading;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        if (!await TryLoadAsync(cancellationToken) || !AreRight())
            return Page();
        var columns = Columns.Select((key, at) => (key, at)).Where(pair => !string.IsNullOrEmpty(pair.key)).ToDictionary(pair => pair.at, pair => pair.key!);
        var choices = ImportChoices.Read(Batch.Choices);
        choices = choices with
        {
            Sheet = choices.Sheet ?? 0,
            Heading = View.Heading,
            Columns = columns,
            DayOrders = choices.DayOrders ?? View.DayOrders,
            AreDaysConfirmed = false,
        };
        await Desk.CheckAsync(Batch, choices, View.Signature, cancellationToken);
        return ToBatch();
    }

    /// <summary>The headings stand in another row.</summary>
    public async Task<IActionResult> OnPostHeadingAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        if (Heading is > 0)
            await Desk.ChooseAsync(Batch, ImportChoices.Read(Batch.Choices).WithoutColumns(Heading), cancellationToken);
        return LocalRedirect(ImportPaths.Columns(Import, Batch.Id));
    }

    public IEnumerable<SelectListItem> Items() =>
        Import.Definition.Columns.Select(column => new SelectListItem(words.Of(Import, column.TextKey), column.Key));

    public IEnumerable<SelectListItem> Rows() => View.TopRows.Select(row => new SelectListItem(
        texts["Import.RowNumber", row.Number, row.Text], row.Number.ToString(CultureInfo.InvariantCulture)));

    public string Label(int column) => View.Headings[column] is { Length: > 0 } heading
        ? texts["Import.Column", ImportWords.ColumnLetters(column), heading]
        : texts["Import.ColumnNameless", ImportWords.ColumnLetters(column)];

    /// <summary>Some of what stands in the column, and what is to be known of what it is taken for.</summary>
    public string? Hint(int column)
    {
        var samples = View.Samples[column] is { Count: > 0 } some ? texts["Import.Samples", string.Join(" · ", some)].Value : null;
        var hint = Import.Definition.Columns.FirstOrDefault(known => known.Key == Columns[column])?.HintTextKey;
        return hint is null ? samples : $"{samples}. {words.Of(Import, hint)}".TrimStart('.', ' ');
    }

    private async Task<bool> TryLoadAsync(CancellationToken cancellationToken)
    {
        Error = Batch.Error is { } key ? words.Error(key) : null;
        try
        {
            await LoadAsync(cancellationToken);
            return true;
        }
        catch (FileRefusedException refused)
        {
            Error = words.Refusal(refused);
            return false;
        }
    }

    private bool AreRight()
    {
        while (Columns.Count > View.Headings.Count)
            Columns.RemoveAt(Columns.Count - 1);
        foreach (var twice in Columns.Where(key => !string.IsNullOrEmpty(key)).GroupBy(key => key).Where(group => group.Count() > 1))
        {
            for (var at = 0; at < Columns.Count; at++)
            {
                if (Columns[at] == twice.Key)
                    ModelState.AddModelError($"Columns[{at}]", texts["Import.ColumnTwice", words.Column(Import, twice.Key)]);
            }
        }

        foreach (var unknown in Columns.Where(key => !string.IsNullOrEmpty(key) && !Import.Definition.Columns.Any(column => column.Key == key)).ToList())
            Columns[Columns.IndexOf(unknown)] = null;
        foreach (var missing in Import.Definition.Columns.Where(column => column.IsRequired && !Columns.Contains(column.Key)))
            ModelState.AddModelError("", texts["Import.ColumnMissing", words.Of(Import, missing.TextKey)]);
        return ModelState.IsValid;
    }
}
