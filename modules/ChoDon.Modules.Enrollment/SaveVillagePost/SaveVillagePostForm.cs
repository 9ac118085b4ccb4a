using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Web;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

internal sealed class SaveVillagePostForm : IVillageRecordForm<SaveVillagePostForm, VillagePostHolder>
{
    public Guid Id { get; set; }

    public Guid? Stamp { get; set; }

    public VillagePost? Post { get; set; }

    public string? Title { get; set; }

    public string? Name { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    public static SaveVillagePostForm Of(VillagePostHolder holder) => new()
    {
        Id = holder.Id,
        Stamp = holder.Stamp,
        Post = holder.Post,
        Title = holder.Title,
        Name = holder.Name,
        FirstDay = holder.FirstDay,
        LastDay = holder.LastDay,
    };

    public SaveVillagePostCommand ToCommand(Guid villageId) => new(Id, Stamp, villageId, Post, Title, Name, FirstDay, LastDay);
}
