using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Rehabilitation.Tests.Support;

/// <summary>Keeps what people were told.</summary>
internal sealed class KeptMail : IPersonalMail
{
    public List<(string Key, IReadOnlyCollection<Guid> To, PersonalMessage Message)> Sent { get; } = [];

    public Task TellAsync<TTexts>(string key, IReadOnlyCollection<Guid> accountIds, PersonalMessage message, CancellationToken cancellationToken)
    {
        Sent.Add((key, accountIds, message));
        return Task.CompletedTask;
    }
}
