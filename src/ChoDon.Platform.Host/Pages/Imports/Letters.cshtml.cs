using System.Globalization;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Shows what the letters of an old font or encoding seem to be, and has the person say so.</summary>
internal sealed class LettersModel(
    ImportDirectory directory, ImportDesk desk, IAuthorizationService authorization, IStringLocalizer<HostText> texts)
    : FilePage(directory, desk, authorization)
{
    [BindProperty]
    public int? Choice { get; set; }

    public LettersView Letters { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        Letters = await Desk.LettersAsync(Batch, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        Letters = await Desk.LettersAsync(Batch, cancellationToken);
        if (Choice is not { } at || at < 0 || at >= Letters.Guess.Choices.Count)
        {
            ModelState.AddModelError(nameof(Choice), texts["Import.LettersMissing"]);
            return Page();
        }

        var choices = ImportChoices.Read(Batch.Choices).WithoutColumns() with { Lettering = Letters.Guess.Choices[at], IsLetteringConfirmed = true };
        await Desk.ChooseAsync(Batch, choices, cancellationToken);
        return ToBatch();
    }

    public IEnumerable<SelectListItem> Items() => Letters.Guess.Choices.Select((choice, at) => new SelectListItem(
        $"{Name(choice)}: {string.Join(" · ", Letters.Samples[at].DefaultIfEmpty("–"))}", at.ToString(CultureInfo.InvariantCulture)));

    public string Name(Lettering choice) => texts[choice.Letters == LegacyLetters.None ? $"Import.Letters.{choice.Encoding}" : $"Import.Letters.{choice.Letters}"];
}
