namespace ChoDon.Modules.Campaigns.KeepTopics;

internal sealed class TopicForm
{
    public Guid Id { get; set; }

    public string? Name { get; set; }
}
