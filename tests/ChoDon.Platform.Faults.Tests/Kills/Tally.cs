using ChoDon.JobHost;
using ChoDon.Platform.Core.Mail;
using MimeKit;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>What is counted at the end, from what was written down while it happened.</summary>
internal sealed record Tally
{
    /// <summary>Slots that came due, reckoned from the expression and not from the ledger.</summary>
    public required int Slots { get; init; }

    /// <summary>Slots that no run ended well for.</summary>
    public required int Lost { get; init; }

    /// <summary>
    /// Slots that were carried out twice: the ledger noted two good ends; or the job came to its end in a process that was not
    /// killed before it could say so, and in another one or once more.
    /// </summary>
    public required int Doubled { get; init; }

    /// <summary>Slots whose job came to its end once more because the process was killed before it could say so.</summary>
    public required int Repeated { get; init; }

    /// <summary>Runs that were claimed once more because the process of an earlier claim was killed.</summary>
    public required int TakenOver { get; init; }

    public required int Letters { get; init; }

    public required int LettersLost { get; init; }

    /// <summary>Letters that arrived once more because the process was killed between the server's answer and the note of it.</summary>
    public required int LettersRepeated { get; init; }

    /// <summary>Letters that arrived more often than that explains, or under another Message-ID or with other bytes.</summary>
    public required int LettersDoubled { get; init; }

    /// <summary>For whoever has to find out why: what is known of each slot that was carried out twice.</summary>
    internal required IReadOnlyList<string> Doubts { get; init; }

    public static Tally Count(
        IReadOnlyCollection<SlotOfJob> expected,
        IReadOnlyCollection<RunNote> runs,
        IReadOnlyCollection<MailNote> mails,
        IReadOnlyCollection<Effect> effects,
        IReadOnlyCollection<MimeMessage> received,
        IReadOnlySet<int> killed)
    {
        var ends = runs.Where(note => note.IsSuccess).ToLookup(note => note.Slot, note => Journal.ProcessOf(note.HeldBefore!));
        var ended = effects.ToLookup(effect => new SlotOfJob(NotedJob.Id, effect.DistrictId, effect.Slot), effect => effect.ProcessId);
        var repeated = ended.Where(slot => slot.Count() > 1).Select(slot => slot.Key).ToList();
        HashSet<SlotOfJob> doubled =
        [
            .. ends.Where(slot => slot.Count() > 1).Select(slot => slot.Key),
            .. repeated.Where(slot => !IsExplained([.. ended[slot]], [.. ends[slot]], killed)),
        ];

        var claims = mails.Where(note => note.HeldAfter is not null).ToLookup(note => note.DedupeKey, note => Journal.ProcessOf(note.HeldAfter!));
        var sent = mails.Where(note => note.Status == OutboxStatus.Sent && note.HeldBefore is not null)
            .ToLookup(note => note.DedupeKey, note => Journal.ProcessOf(note.HeldBefore!));
        var arrived = received.ToLookup(letter => letter.Subject!);
        var letters = expected.Where(slot => slot.JobId == NotedJob.Id).Select(slot => NotedJob.SubjectOf(slot.DistrictId, slot.DueSlot)).ToList();
        var more = arrived.Where(letter => letter.Count() > 1).ToList();
        var lettersDoubled = more.Count(letter => !IsSame(letter) || !IsExplained(letter.Count(), claims[letter.Key], sent[letter.Key], killed));
        return new Tally
        {
            Slots = expected.Count,
            Lost = expected.Count(slot => !ends.Contains(slot)),
            Doubled = doubled.Count,
            Repeated = repeated.Count(slot => !doubled.Contains(slot)),
            TakenOver = runs.Count(note => note.HeldAfter is not null && note.HeldBefore is not null),
            Letters = letters.Count,
            LettersLost = letters.Count(subject => !arrived.Contains(subject)),
            LettersRepeated = more.Count - lettersDoubled,
            LettersDoubled = lettersDoubled,
            Doubts =
            [
                .. doubled.OrderBy(slot => slot.DueSlot).Select(slot => $"{slot}: ended in {Names(ended[slot], killed)}; "
                    + string.Join(", ", runs.Where(note => note.Slot == slot).Select(note => $"{note.Status} {note.HeldBefore} > {note.HeldAfter}"))),
            ],
        };
    }

    private static string Names(IEnumerable<int> processes, IReadOnlySet<int> killed) =>
        string.Join(", ", processes.Select(process => killed.Contains(process) ? $"{process} (killed)" : $"{process}"));

    /// <summary>All but the end that the ledger knows of were in processes that were killed, one in each.</summary>
    private static bool IsExplained(IReadOnlyList<int> ended, IReadOnlyList<int> noted, IReadOnlySet<int> killed) =>
        ended.Distinct().Count() == ended.Count && ended.Except(noted).All(killed.Contains);

    /// <summary>As often as processes that held it were killed, and once more by the one that noted it.</summary>
    private static bool IsExplained(int arrivals, IEnumerable<int> held, IEnumerable<int> noted, IReadOnlySet<int> killed)
    {
        var sent = noted.ToList();
        return sent.Count == 1 && arrivals <= 1 + held.Except(sent).Count(killed.Contains);
    }

    private static bool IsSame(IEnumerable<MimeMessage> letters) =>
        letters.Select(letter => (letter.MessageId, letter.Date, letter.TextBody, letter.HtmlBody)).Distinct().Count() == 1;
}
