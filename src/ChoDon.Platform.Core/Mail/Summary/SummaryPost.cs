using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Writes the summary of a unit: the numbers are read once, and put into words once a language; only the way to stop it is each receiver's own.</summary>
public sealed class SummaryPost
{
    private readonly SummaryNumbersReader _reader;
    private readonly SummaryWriter _writer;
    private readonly IUnitDirectory _units;
    private readonly IMailOutbox _outbox;
    private readonly UnsubscribeLinks _links;

    internal SummaryPost(
        SummaryNumbersReader reader, SummaryWriter writer, IUnitDirectory units, IMailOutbox outbox, UnsubscribeLinks links)
    {
        _reader = reader;
        _writer = writer;
        _units = units;
        _outbox = outbox;
        _links = links;
    }

    /// <summary>What a reader of that language would get.</summary>
    public async Task<SummaryPreview> PreviewAsync(
        Unit district, Guid unitId, Month month, string language, CancellationToken cancellationToken)
    {
        var letter = _writer.Write(await ReadAsync(district, unitId, month, cancellationToken), language);
        var (html, text) = SummaryDrafts.PartsOf(letter);
        return new SummaryPreview(letter.Subject, html, text);
    }

    /// <summary>Sends it once to one person, as a sample that says so.</summary>
    /// <param name="key">Names the press of the button: pressed twice by mistake, one message goes out.</param>
    public async Task SendSampleAsync(
        Unit district, Month month, SummaryRecipient to, Guid key, string sampleWord, CancellationToken cancellationToken)
    {
        var preview = await PreviewAsync(district, to.UnitId, month, to.Language, cancellationToken);
        await _outbox.EnqueueAsync(
            new MailDraft($"summary-sample/{key:N}", to.Address, $"[{sampleWord}] {preview.Subject}", preview.Html, preview.Text), cancellationToken);
    }

    /// <returns>How many messages are new.</returns>
    internal async Task<int> SendAsync(
        Unit district, Guid unitId, Month month, IReadOnlyList<SummaryRecipient> recipients, CancellationToken cancellationToken)
    {
        var numbers = await ReadAsync(district, unitId, month, cancellationToken);
        var written = 0;
        foreach (var language in recipients.ToLookup(recipient => recipient.Language))
        {
            var letter = _writer.Write(numbers, language.Key);
            foreach (var recipient in language)
            {
                var subscription = _links.For(recipient.AccountId, recipient.Language, MailTopics.MonthlySummary);
                var (html, text) = SummaryDrafts.PartsOf(letter with { Stop = subscription.Stop });
                var key = $"monthly-summary/{unitId:N}/{month}/{recipient.AccountId:N}";
                var draft = new MailDraft(key, recipient.Address, letter.Subject, html, text) { Subscription = subscription };
                written += await _outbox.EnqueueAsync(draft, cancellationToken) ? 1 : 0;
            }
        }

        return written;
    }

    private Task<SummaryNumbers> ReadAsync(Unit district, Guid unitId, Month month, CancellationToken cancellationToken)
    {
        var unit = _units.AsOf(month.LastDay).Find(unitId) ?? (unitId == district.Id ? district : null);
        return unit is null
            ? throw new ArgumentException($"The unit did not exist in {month}.", nameof(unitId))
            : _reader.ReadAsync(district, unit, month, cancellationToken);
    }
}
