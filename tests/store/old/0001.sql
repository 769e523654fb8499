-- Schema 0001, as version 0.1.0 wrote it. Kept as it was: it is what people have on their disks.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE applications (
	id VARCHAR NOT NULL, 
	company VARCHAR NOT NULL, 
	domain VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	created_at VARCHAR NOT NULL, 
	standing JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "applications" VALUES('initech','Initech','initech.example','Platform Engineer','2026-03-02T15:30:00+00:00','{"stage": "closed", "outcome": "rejected", "answer_date": null, "quiet_until": null}');
INSERT INTO "applications" VALUES('hooli','Hooli','hooli.example','Site Reliability Engineer','2026-03-06T10:40:00+00:00','{"stage": "waiting", "outcome": null, "answer_date": "2026-04-17", "quiet_until": "2026-04-17"}');
INSERT INTO "applications" VALUES('vandelay','Vandelay','vandelay.example','Software Engineer','2026-03-10T16:15:00+00:00','{"stage": "waiting", "outcome": null, "answer_date": "2026-04-08", "quiet_until": "2026-04-08"}');
CREATE TABLE bookmarks (
	name VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "bookmarks" VALUES('candidate_name','Alex Morgan');
INSERT INTO "bookmarks" VALUES('candidate_email','alex.morgan@mail.example');
INSERT INTO "bookmarks" VALUES('candidate_signature','<div>Alex Morgan<br>Berlin, +49 30 5550142</div>');
INSERT INTO "bookmarks" VALUES('candidate_address','alex.morgan@mail.example');
INSERT INTO "bookmarks" VALUES('candidate_zone','Europe/Berlin');
INSERT INTO "bookmarks" VALUES('candidate_read_on','2026-04-15');
INSERT INTO "bookmarks" VALUES('calendar','eyJraW5kIjoic3luYyIsIm9mIjoiNzE3NmVlMDU0NjU1YTU3NSIsImVwb2NoIjowLCJhdCI6MTc3NjI1ODAwMCwicXVlcnkiOiIyNzk1MTIwMGFkNzc3NTc3IiwicG9pbnQiOlsxNiwiMjAyNi0wMS0xNlQwODowMDowMCswMDowMCIsbnVsbF19');
INSERT INTO "bookmarks" VALUES('history','3686');
INSERT INTO "bookmarks" VALUES('mail_seen_until','2026-04-15T13:00:00+00:00');
INSERT INTO "bookmarks" VALUES('last_pass_at','2026-04-15T13:00:00+00:00');
CREATE TABLE changes (
	"key" VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "changes" VALUES('event:offer-elsewhere','{"key": "event:offer-elsewhere", "at": "2026-04-20T09:00:00Z", "text": "an offer from another company", "decide_by": "2026-04-30", "origin": ""}');
CREATE TABLE drafts (
	id INTEGER NOT NULL, 
	application_id VARCHAR NOT NULL, 
	note_key VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	recipient VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "drafts" VALUES(4,'initech','thank_you:pa3ggp2hi46rg6g2vr69m3b3mh:maria.alvarez@initech.example','edited','maria.alvarez@initech.example','{"id": 4, "note_key": "thank_you:pa3ggp2hi46rg6g2vr69m3b3mh:maria.alvarez@initech.example", "kind": "thank_you", "ordinal": 1, "to": {"name": "Maria Alvarez", "email": "maria.alvarez@initech.example"}, "state": "edited", "due": "2026-03-11T13:00:00Z", "reason": "2 business days after the interview of Monday 9 March", "subject": "Thank you \u2013 Platform Engineer interview", "text": "Dear Maria Alvarez,\n\nThank you for taking the time to get to know me on Monday. It was a pleasure to meet you and to learn more about the Platform Engineer position at Initech.\n\nOur conversation confirmed what drew me to the position in the first place, and I left with an even stronger wish to work with you.\n\nI look forward to hearing from you about the next steps. If you need anything else from me until then, please let me know.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.28c15f0d72b47401837104a6529958c4@mail.example>", "content_key": "5c56c863da549496", "fingerprint": "8fbff9c375af6ef7032fe783f765ae18d908cb3574b4f9e4d25a921243f1469e", "draft_id": "r-8940636725723166572", "gmail_message_id": "19cdda05c002a420", "thread_id": "19cdcfb9080b4269", "written_at": "2026-03-11T13:00:00Z", "ended_at": null}');
INSERT INTO "drafts" VALUES(5,'hooli','thank_you:6v1cabjlka7ro6be6l1lhl4avn:camille.laurent@hooli.example','sent','camille.laurent@hooli.example','{"id": 5, "note_key": "thank_you:6v1cabjlka7ro6be6l1lhl4avn:camille.laurent@hooli.example", "kind": "thank_you", "ordinal": 1, "to": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "state": "sent", "due": "2026-03-12T08:00:00Z", "reason": "2 business days after the interview of Tuesday 10 March", "subject": "Thank you \u2013 Site Reliability Engineer interview", "text": "Dear Camille Laurent,\n\nThank you for taking the time to get to know me on Tuesday. It was a pleasure to meet you and to learn more about the Site Reliability Engineer position at Hooli.\n\nI particularly enjoyed the story of the night when the cluster left for Marseille, and I left with an even stronger wish to work with you.\n\nI look forward to hearing from you about the next steps. If you need anything else from me until then, please let me know.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.58a7c0672b27d8d189060bbc1f916a4d@mail.example>", "content_key": "a22ebd525137a9e6", "fingerprint": "36fe5e11b775be9ab4b857df84e6a33130eac2b4fcafa52ac902503cc23e025d", "draft_id": "r7519361501239824244", "gmail_message_id": "19ce133e3003434f", "thread_id": "19ce10f4400cdfa2", "written_at": "2026-03-12T08:00:00Z", "ended_at": "2026-03-12T09:15:00Z"}');
INSERT INTO "drafts" VALUES(8,'initech','feedback_request:20260312T194500','sent','tom.becker@initech.example','{"id": 8, "note_key": "feedback_request:20260312T194500", "kind": "feedback_request", "ordinal": 1, "to": {"name": "Tom Becker", "email": "tom.becker@initech.example"}, "state": "sent", "due": "2026-03-13T13:00:00Z", "reason": "the day after their rejection", "subject": "Thank you \u2013 Platform Engineer interview", "text": "Dear Tom Becker,\n\nThank you for letting me know, and for the time that you and your colleagues took to get to know me. I would have liked to work with you, and I respect your decision.\n\nIf you have a moment, I would be grateful for any feedback on my application or on our conversation. A line or two on what I could do better next time would already help me, and I understand if it is not possible.\n\nI remain interested in Initech. Should another position come up that fits, now or in the future, I would be very glad to hear from you. Until then, I wish you and your team all the best.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.ef91704d16b99d1ce7112538a6e5af26@mail.example>", "content_key": "d1b574baa882c957", "fingerprint": "6927c28e8572a60db72f1607e5e4bed9984d2c4fc62e0c534f6e0c8caaa56a78", "draft_id": "r5499748656850205126", "gmail_message_id": "19ce7484880fc0ac", "thread_id": "19ce7484880fc0ac", "written_at": "2026-03-13T13:00:00Z", "ended_at": "2026-03-13T16:00:00Z"}');
INSERT INTO "drafts" VALUES(9,'vandelay','thank_you:6peila85v97m0ka9emoeeh2g2e:art.kessler@vandelay.example','withdrawn','art.kessler@vandelay.example','{"id": 9, "note_key": "thank_you:6peila85v97m0ka9emoeeh2g2e:art.kessler@vandelay.example", "kind": "thank_you", "ordinal": 1, "to": {"name": "Art Kessler", "email": "art.kessler@vandelay.example"}, "state": "withdrawn", "due": "2026-03-16T13:00:00Z", "reason": "2 business days after the interview of Thursday 12 March", "subject": "Thank you \u2013 Software Engineer interview", "text": "Dear Art Kessler,\n\nThank you for taking the time to get to know me on Thursday. It was a pleasure to meet you and to learn more about the Software Engineer position at Vandelay.\n\nOur conversation confirmed what drew me to the position in the first place, and I left with an even stronger wish to work with you.\n\nI look forward to hearing from you about the next steps. If you need anything else from me until then, please let me know.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.f884ec7cfbec949f4835759b218f6b8d@mail.example>", "content_key": "1100415cd18d5103", "fingerprint": "d72b1c3c84684882bede563ab7f226471bad801d37d09eaaef0008b4a5993312", "draft_id": "r3516395073231143791", "gmail_message_id": "19cf6bb5c804e2ec", "thread_id": "19cf6bb5c804e2ec", "written_at": "2026-03-16T13:00:00Z", "ended_at": "2026-03-16T14:20:00Z"}');
INSERT INTO "drafts" VALUES(12,'hooli','update:word:2','withdrawn','camille.laurent@hooli.example','{"id": 12, "note_key": "update:word:2", "kind": "update", "ordinal": 1, "to": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "state": "withdrawn", "due": "2026-03-24T11:10:00Z", "reason": "something changed that they should know", "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "text": "Dear Camille Laurent,\n\nThank you again for the conversation on 10 March about the Site Reliability Engineer position at Hooli.\n\nThere is one piece of news on my side that I would like you to know: I passed the Kubernetes administrator exam.\n\nMy interest in working for Hooli is unchanged. I would be very glad to continue with you.\n\nI do not mean to hurry you in any way; I only wanted you to know in good time. If you can already say where things stand, that would help me a great deal.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.dc9f01bf1e1480dd8c1dd99bbc8f78b7@mail.example>", "content_key": "04fec8ef01066c64", "fingerprint": "2030468e4d63ab8634d88cce897f0da82524977d77e82d4cb956709aed1d63d9", "draft_id": "r5032486043426267472", "gmail_message_id": "19d1f8987405909c", "thread_id": "19ce10f4400cdfa2", "written_at": "2026-03-24T11:10:00Z", "ended_at": "2026-03-24T11:30:00Z"}');
INSERT INTO "drafts" VALUES(14,'vandelay','thank_you:qbj52j857ro5domr3hjbesp32k:art.kessler@vandelay.example','deleted','art.kessler@vandelay.example','{"id": 14, "note_key": "thank_you:qbj52j857ro5domr3hjbesp32k:art.kessler@vandelay.example", "kind": "thank_you", "ordinal": 1, "to": {"name": "Art Kessler", "email": "art.kessler@vandelay.example"}, "state": "deleted", "due": "2026-03-25T13:00:00Z", "reason": "2 business days after the interview of Monday 23 March", "subject": "Thank you \u2013 Software Engineer interview", "text": "Dear Art Kessler,\n\nThank you for taking the time to get to know me on Monday. It was a pleasure to meet you and to learn more about the Software Engineer position at Vandelay.\n\nOur conversation confirmed what drew me to the position in the first place, and I left with an even stronger wish to work with you.\n\nI look forward to hearing from you about the next steps. If you need anything else from me until then, please let me know.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.53153ffaa14736a6195bd9a5be8c5f6f@mail.example>", "content_key": "1100415cd18d5103", "fingerprint": "54d75251291683de7fb79424fc07187335d9c1b060d3a2179090528a0224e3a2", "draft_id": "r-8650911234827754504", "gmail_message_id": "19d2514988085f55", "thread_id": "19d2514988085f55", "written_at": "2026-03-25T13:00:00Z", "ended_at": "2026-03-25T16:00:00Z"}');
INSERT INTO "drafts" VALUES(16,'hooli','status_check:1','withdrawn','camille.laurent@hooli.example','{"id": 16, "note_key": "status_check:1", "kind": "status_check", "ordinal": 1, "to": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "state": "withdrawn", "due": "2026-03-31T07:00:00Z", "reason": "no answer by Thursday 19 March (our estimate) and they are back on Monday 30 March", "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "text": "Dear Camille Laurent,\n\nThank you again for the conversation on 10 March about the Site Reliability Engineer position at Hooli and for the time you have taken for me so far.\n\nI am still very interested in working for Hooli. The more I think about the position, the more I would like to take it on.\n\nIs there any other information that you would like to have from me? If you can already say how things stand, I would be grateful for a short update.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.ca63f6123444646e2a1f1d7432723fb8@mail.example>", "content_key": "26c1c76a59cf7a87", "fingerprint": "f232c5d5e9e2532f45292f72f64289ee8515693eeb68935ba4f759ed810490f8", "draft_id": "r446009582074575443", "gmail_message_id": "19d42b1298047bba", "thread_id": "19ce10f4400cdfa2", "written_at": "2026-03-31T07:00:00Z", "ended_at": "2026-04-01T09:25:00Z"}');
INSERT INTO "drafts" VALUES(20,'hooli','update:offer:globex','sent','camille.laurent@hooli.example','{"id": 20, "note_key": "update:offer:globex", "kind": "update", "ordinal": 1, "to": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "state": "sent", "due": "2026-04-08T09:05:00Z", "reason": "you have an offer elsewhere", "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "text": "Dear Camille Laurent,\n\nThank you again for the conversation on 10 March about the Site Reliability Engineer position at Hooli.\n\nSince we spoke, I have received another offer and have until Friday, 17 April to decide.\n\nMy interest in working for Hooli is unchanged. I would be very glad to continue with you.\n\nI do not mean to hurry you in any way; I only wanted you to know in good time. If you can already say where things stand, that would help me a great deal.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.7fb2b7cc0fe4b30ffa3d322aaf5b0d27@mail.example>", "content_key": "bdc9ca302b36bad4", "fingerprint": "60423fab585508fe5c9407851cc4dd5224f41dbfaffea3798f9887c5290c96b3", "draft_id": "r-4925927043784714895", "gmail_message_id": "19d6c567a607890c", "thread_id": "19ce10f4400cdfa2", "written_at": "2026-04-08T09:05:00Z", "ended_at": "2026-04-08T15:00:00Z"}');
INSERT INTO "drafts" VALUES(22,'vandelay','update:offer:globex','sent','art.kessler@vandelay.example','{"id": 22, "note_key": "update:offer:globex", "kind": "update", "ordinal": 1, "to": {"name": "Art Kessler", "email": "art.kessler@vandelay.example"}, "state": "sent", "due": "2026-04-08T13:00:00Z", "reason": "you have an offer elsewhere", "subject": "Re: Between us", "text": "Dear Art Kessler,\n\nThank you again for the conversation on 23 March about the Software Engineer position at Vandelay.\n\nSince we spoke, I have received another offer and have until Friday, 17 April to decide.\n\nMy interest in working for Vandelay is unchanged. I would be very glad to continue with you.\n\nI do not mean to hurry you in any way; I only wanted you to know in good time. If you can already say where things stand, that would help me a great deal.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.a44b0953de103139fe317e986fe6b824@mail.example>", "content_key": "53645889df8648e6", "fingerprint": "eb4b93a88f33b7e7b8594580a8445745b0fdd2702e98eb6771a5ae9133d26a74", "draft_id": "r803194613211735575", "gmail_message_id": "19d6d2da080cab4c", "thread_id": "19d2b3b4d8082989", "written_at": "2026-04-08T13:00:00Z", "ended_at": "2026-04-08T15:00:00Z"}');
INSERT INTO "drafts" VALUES(24,'vandelay','status_check:1','ready','art.kessler@vandelay.example','{"id": 24, "note_key": "status_check:1", "kind": "status_check", "ordinal": 1, "to": {"name": "Art Kessler", "email": "art.kessler@vandelay.example"}, "state": "ready", "due": "2026-04-13T13:00:00Z", "reason": "no answer by Wednesday 8 April (after their delay)", "subject": "Re: Between us", "text": "Dear Art Kessler,\n\nThank you again for the conversation on 23 March about the Software Engineer position at Vandelay and for the time you have taken for me so far.\n\nI am still very interested in working for Vandelay. The more I think about the position, the more I would like to take it on.\n\nIs there any other information that you would like to have from me? If you can already say how things stand, I would be grateful for a short update.\n\nKind regards,\n\n-- \nAlex Morgan\nBerlin, +49 30 5550142", "message_id": "<followup.ac2bfa597b2c629bf4f4a8323453e18c@mail.example>", "content_key": "5778389392222317", "fingerprint": "505ebd2cd085445e9f7802cd1f9554a73950bced7d431e42e609e72e3e8665bf", "draft_id": "r5681990278701588393", "gmail_message_id": "19d86ed6c80535a2", "thread_id": "19d2b3b4d8082989", "written_at": "2026-04-13T13:00:00Z", "ended_at": null}');
CREATE TABLE history (
	id INTEGER NOT NULL, 
	application_id VARCHAR, 
	at VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	fact VARCHAR NOT NULL, 
	undone BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "history" VALUES(3,'initech','2026-03-02T15:30:00+00:00','interview found: Interview: Platform Engineer at Initech on Thursday 5 March at 11:00','The title says “Interview” and Tom Becker is from another company.','','interview:pa3ggp2hi46rg6g2vr69m3b3mh',0);
INSERT INTO "history" VALUES(4,'initech','2026-03-02T15:30:00+00:00','stage: scheduled','the next interview lies ahead','','',0);
INSERT INTO "history" VALUES(10,'initech','2026-03-04T17:20:00+00:00','interview moved from Thursday 5 March 11:00 to Monday 9 March 11:00','the calendar says so','','interview:pa3ggp2hi46rg6g2vr69m3b3mh',0);
INSERT INTO "history" VALUES(16,'hooli','2026-03-06T10:40:00+00:00','interview found: Video interview with Hooli: Site Reliability Engineer on Tuesday 10 March at 11:00','The title says “interview” and Camille Laurent is from another company.','','interview:6v1cabjlka7ro6be6l1lhl4avn',0);
INSERT INTO "history" VALUES(17,'hooli','2026-03-06T10:40:00+00:00','stage: scheduled','the next interview lies ahead','','',0);
INSERT INTO "history" VALUES(25,'initech','2026-03-09T16:00:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(26,'initech','2026-03-09T16:00:00+00:00','answer date: Wednesday 18 March','source: estimated','','',0);
INSERT INTO "history" VALUES(30,'hooli','2026-03-10T11:00:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(31,'hooli','2026-03-10T11:00:00+00:00','answer date: Thursday 19 March','source: estimated','','',0);
INSERT INTO "history" VALUES(32,'vandelay','2026-03-10T16:15:00+00:00','interview found: Interview with Vandelay - Software Engineer on Thursday 12 March at 10:00','The title says “Interview” and Art Kessler is from another company.','','interview:6peila85v97m0ka9emoeeh2g2e',0);
INSERT INTO "history" VALUES(33,'vandelay','2026-03-10T16:15:00+00:00','stage: scheduled','the next interview lies ahead','','',0);
INSERT INTO "history" VALUES(34,'initech','2026-03-11T13:00:00+00:00','thank_you draft written to Maria Alvarez','2 business days after the interview of Monday 9 March','','draft:4',0);
INSERT INTO "history" VALUES(35,'initech','2026-03-11T13:00:00+00:00','nudge: Initech: your thank-you is ready to send','','','',0);
INSERT INTO "history" VALUES(36,'initech','2026-03-11T16:00:00+00:00','you edited the thank_you draft','from now on it is yours and stays as it is','','draft:4',0);
INSERT INTO "history" VALUES(39,'hooli','2026-03-12T08:00:00+00:00','thank_you draft written to Camille Laurent','2 business days after the interview of Tuesday 10 March','','draft:5',0);
INSERT INTO "history" VALUES(40,'hooli','2026-03-12T08:00:00+00:00','nudge: Hooli: your thank-you is ready to send','','','',0);
INSERT INTO "history" VALUES(41,'hooli','2026-03-12T08:40:00+00:00','you said: remember “the story of the night when the cluster left for Marseille”','from the command line','','word:1',0);
INSERT INTO "history" VALUES(42,'hooli','2026-03-12T08:40:00+00:00','thank_you draft written anew','what it should say changed, and you had not touched it','','draft:5',0);
INSERT INTO "history" VALUES(43,'hooli','2026-03-12T09:15:00+00:00','you sent the note to Camille Laurent','it is our thank_you draft, sent','','message:19ce153ee20dd575',0);
INSERT INTO "history" VALUES(47,'vandelay','2026-03-12T15:00:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(48,'vandelay','2026-03-12T15:00:00+00:00','answer date: Monday 23 March','source: estimated','','',0);
INSERT INTO "history" VALUES(49,'initech','2026-03-12T19:45:00+00:00','Initech Hiring Team wrote: rejection','read with confidence 0.90; it names the company','After careful consideration, we have decided to move forward with another candidate.','message:19ce394b660d4e11',0);
INSERT INTO "history" VALUES(50,'initech','2026-03-12T19:45:00+00:00','closed: rejected','their mail of 12 March is read as rejection','After careful consideration, we have decided to move forward with another candidate.','',0);
INSERT INTO "history" VALUES(51,'initech','2026-03-12T19:45:00+00:00','nudge: Initech: they decided for somebody else','','','',0);
INSERT INTO "history" VALUES(52,'initech','2026-03-12T19:45:00+00:00','nudge: Initech: your edited thank-you may be out of date','','','',0);
INSERT INTO "history" VALUES(60,'initech','2026-03-13T13:00:00+00:00','feedback_request draft written to Tom Becker','the day after their rejection','','draft:8',0);
INSERT INTO "history" VALUES(61,'initech','2026-03-13T13:00:00+00:00','nudge: Initech: your feedback request is ready to send','','','',0);
INSERT INTO "history" VALUES(62,'initech','2026-03-13T16:00:00+00:00','you sent the note to Tom Becker','it is our feedback_request draft, sent','','message:19ce7ed1400f5bc8',0);
INSERT INTO "history" VALUES(66,'hooli','2026-03-16T10:10:00+00:00','Camille Laurent wrote: question','read with confidence 0.90; it is in the same thread','Could you please send me the names of two references?','message:19cf61fb8c03e443',0);
INSERT INTO "history" VALUES(67,'hooli','2026-03-16T10:10:00+00:00','stage: your turn','they asked you something','Could you please send me the names of two references?','',0);
INSERT INTO "history" VALUES(68,'hooli','2026-03-16T10:10:00+00:00','nudge: Hooli: Camille Laurent has a question for you','','','',0);
INSERT INTO "history" VALUES(69,'vandelay','2026-03-16T13:00:00+00:00','thank_you draft written to Art Kessler','2 business days after the interview of Thursday 12 March','','draft:9',0);
INSERT INTO "history" VALUES(70,'vandelay','2026-03-16T13:00:00+00:00','nudge: Vandelay: your thank-you is ready to send','','','',0);
INSERT INTO "history" VALUES(71,'vandelay','2026-03-16T14:20:00+00:00','interview cancelled: Interview with Vandelay - Software Engineer','the calendar says so','','interview:6peila85v97m0ka9emoeeh2g2e',0);
INSERT INTO "history" VALUES(72,'vandelay','2026-03-16T14:20:00+00:00','stage: on hold','the interview was cancelled or declined','','',0);
INSERT INTO "history" VALUES(73,'vandelay','2026-03-16T14:20:00+00:00','thank_you draft withdrawn','it has lost its purpose: the interview was cancelled or declined','','draft:9',0);
INSERT INTO "history" VALUES(81,'hooli','2026-03-18T08:00:00+00:00','nudge: Hooli: Camille Laurent still has a question for you','','','',0);
INSERT INTO "history" VALUES(87,'vandelay','2026-03-18T15:00:00+00:00','interview found: Interview with Vandelay - Software Engineer on Monday 23 March at 11:00','You are in touch with Vandelay and the title says “Interview”.','','interview:qbj52j857ro5domr3hjbesp32k',0);
INSERT INTO "history" VALUES(88,'vandelay','2026-03-18T15:00:00+00:00','stage: scheduled','the next interview lies ahead','','',0);
INSERT INTO "history" VALUES(89,'hooli','2026-03-19T11:20:00+00:00','you wrote by hand to Camille Laurent','it is in the same thread','','message:19d05d2e3004012f',0);
INSERT INTO "history" VALUES(90,'hooli','2026-03-19T11:20:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(91,'hooli','2026-03-19T11:20:00+00:00','no status check before Tuesday 24 March is over','the clock stood still for 3 business days while they waited for you','','',0);
INSERT INTO "history" VALUES(92,'hooli','2026-03-19T11:21:00+00:00','Camille Laurent wrote: auto_reply','read with confidence 0.98; it answers a mail of this application','I am out of the office and will be back on Monday, 30 March.','message:19d05d3cd6057d24',0);
INSERT INTO "history" VALUES(93,'hooli','2026-03-19T11:21:00+00:00','no status check before Monday 30 March is over','they are back on Monday 30 March','','',0);
INSERT INTO "history" VALUES(97,'vandelay','2026-03-23T16:00:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(98,'vandelay','2026-03-23T16:00:00+00:00','answer date: Wednesday 1 April','source: estimated','','',0);
INSERT INTO "history" VALUES(99,'hooli','2026-03-24T11:10:00+00:00','you said: something changed: I passed the Kubernetes administrator exam','from the command line','','word:2',1);
INSERT INTO "history" VALUES(100,'hooli','2026-03-24T11:10:00+00:00','update draft written to Camille Laurent','something changed that they should know','','draft:12',0);
INSERT INTO "history" VALUES(101,'hooli','2026-03-24T11:10:00+00:00','nudge: Hooli: your update is ready to send','','','',0);
INSERT INTO "history" VALUES(102,'hooli','2026-03-24T11:30:00+00:00','undone: you said: something changed: I passed the Kubernetes administrator exam','you asked for it','','',0);
INSERT INTO "history" VALUES(103,'hooli','2026-03-24T11:30:00+00:00','update draft withdrawn','what it told of no longer holds: waiting for their answer','','draft:12',0);
INSERT INTO "history" VALUES(109,'vandelay','2026-03-25T13:00:00+00:00','thank_you draft written to Art Kessler','2 business days after the interview of Monday 23 March','','draft:14',0);
INSERT INTO "history" VALUES(110,'vandelay','2026-03-25T13:00:00+00:00','nudge: Vandelay: your thank-you is ready to send','','','',0);
INSERT INTO "history" VALUES(111,'vandelay','2026-03-25T16:00:00+00:00','you deleted the thank_you draft to Art Kessler','it is gone from Gmail and was not sent; it does not come back','','draft:14',0);
INSERT INTO "history" VALUES(115,'vandelay','2026-03-26T17:40:00+00:00','Art Kessler wrote: unclear','read with confidence 0.78; the address is known from this application','I think we will make you an offer, but it may also go to somebody else.','message:19d2b3b4d8082989',0);
INSERT INTO "history" VALUES(116,'vandelay','2026-03-26T17:40:00+00:00','stage: your turn','a reply could not be read for certain; you decide what it means','I think we will make you an offer, but it may also go to somebody else.','',0);
INSERT INTO "history" VALUES(117,'vandelay','2026-03-26T17:40:00+00:00','nudge: Vandelay: what does this reply mean?','','','',0);
INSERT INTO "history" VALUES(118,'vandelay','2026-03-27T08:30:00+00:00','you decided: their reply means delay','','I think we will make you an offer, but it may also go to somebody else.','ruling:19d2b3b4d8082989',0);
INSERT INTO "history" VALUES(119,'vandelay','2026-03-27T08:30:00+00:00','stage: waiting','waiting for their answer','','',0);
INSERT INTO "history" VALUES(120,'vandelay','2026-03-27T08:30:00+00:00','answer date: Wednesday 8 April','source: delay','I think we will make you an offer, but it may also go to somebody else.','',0);
INSERT INTO "history" VALUES(129,'hooli','2026-03-31T07:00:00+00:00','status_check draft written to Camille Laurent','no answer by Thursday 19 March (our estimate) and they are back on Monday 30 March','','draft:16',0);
INSERT INTO "history" VALUES(130,'hooli','2026-03-31T07:00:00+00:00','nudge: Hooli: your status check is ready to send','','','',0);
INSERT INTO "history" VALUES(135,'hooli','2026-04-01T09:25:00+00:00','Camille Laurent wrote: delay','read with confidence 0.89; it is in the same thread','I am sorry that our decision is taking longer than planned.','message:19d485c45e0ce1f8',0);
INSERT INTO "history" VALUES(136,'hooli','2026-04-01T09:25:00+00:00','answer date: Friday 17 April','source: mail','You will hear from us by Friday, 17 April.','',0);
INSERT INTO "history" VALUES(137,'hooli','2026-04-01T09:25:00+00:00','status_check draft withdrawn','it is due later now: no answer by Friday 17 April (from their mail)','','draft:16',0);
INSERT INTO "history" VALUES(147,'hooli','2026-04-08T09:05:00+00:00','update draft written to Camille Laurent','you have an offer elsewhere','','draft:20',0);
INSERT INTO "history" VALUES(150,'hooli','2026-04-08T09:05:00+00:00','nudge: Hooli: your update is ready to send','','','',0);
INSERT INTO "history" VALUES(152,'vandelay','2026-04-08T13:00:00+00:00','update draft written to Art Kessler','you have an offer elsewhere','','draft:22',0);
INSERT INTO "history" VALUES(153,'vandelay','2026-04-08T13:00:00+00:00','nudge: Vandelay: your update is ready to send','','','',0);
INSERT INTO "history" VALUES(155,'hooli','2026-04-08T15:00:00+00:00','you sent the note to Camille Laurent','it is our update draft, sent','','message:19d6d9b7d8023d76',0);
INSERT INTO "history" VALUES(157,'vandelay','2026-04-08T15:00:00+00:00','you sent the note to Art Kessler','it is our update draft, sent','','message:19d6d9b7d80d3aff',0);
INSERT INTO "history" VALUES(169,'vandelay','2026-04-13T13:00:00+00:00','status_check draft written to Art Kessler','no answer by Wednesday 8 April (after their delay)','','draft:24',0);
INSERT INTO "history" VALUES(170,'vandelay','2026-04-13T13:00:00+00:00','nudge: Vandelay: your status check is ready to send','','','',0);
CREATE TABLE intents (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	application_id VARCHAR, 
	effect VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id), 
	UNIQUE ("key")
);
INSERT INTO "intents" VALUES(1,'withdraw:4','initech','withdraw','2026-04-20T09:00:00+00:00','{"draft": 4, "reason": "it has lost its purpose"}');
CREATE TABLE interviews (
	"key" VARCHAR NOT NULL, 
	application_id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "interviews" VALUES('pa3ggp2hi46rg6g2vr69m3b3mh','initech','{"key": "pa3ggp2hi46rg6g2vr69m3b3mh", "title": "Interview: Platform Engineer at Initech", "start": "2026-03-09T15:00:00Z", "end": "2026-03-09T16:00:00Z", "zone": "America/New_York", "status": "confirmed", "seen_at": "2026-03-02T15:30:00Z", "updated_at": "2026-03-04T17:20:00Z", "round": "", "interviewers": [{"name": "Maria Alvarez", "email": "maria.alvarez@initech.example"}], "coordinators": [{"name": "Tom Becker", "email": "tom.becker@initech.example"}], "role": "Platform Engineer", "remember": "", "company_detail": "", "skip": [], "answer_date": null, "answer_evidence": "", "answer_by_candidate": false, "answer_said_at": null, "reason": "You are in touch with Initech and the title says \u201cInterview\u201d.", "html_link": "https://www.google.com/calendar/event?eid=cGEzZ2dwMmhpNDZyZzZnMnZyNjltM2IzbWggYWxleC5tb3JnYW5AbWFpbC5leGFtcGxl", "revoked": false}');
INSERT INTO "interviews" VALUES('6v1cabjlka7ro6be6l1lhl4avn','hooli','{"key": "6v1cabjlka7ro6be6l1lhl4avn", "title": "Video interview with Hooli: Site Reliability Engineer", "start": "2026-03-10T10:00:00Z", "end": "2026-03-10T11:00:00Z", "zone": "Europe/Paris", "status": "confirmed", "seen_at": "2026-03-06T10:40:00Z", "updated_at": "2026-03-06T10:40:00Z", "round": "video interview", "interviewers": [{"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}], "coordinators": [], "role": "Site Reliability Engineer", "remember": "", "company_detail": "", "skip": [], "answer_date": null, "answer_evidence": "", "answer_by_candidate": false, "answer_said_at": null, "reason": "The title says \u201cinterview\u201d and Camille Laurent is from another company.", "html_link": "https://www.google.com/calendar/event?eid=NnYxY2FiamxrYTdybzZiZTZsMWxobDRhdm4gYWxleC5tb3JnYW5AbWFpbC5leGFtcGxl", "revoked": false}');
INSERT INTO "interviews" VALUES('6peila85v97m0ka9emoeeh2g2e','vandelay','{"key": "6peila85v97m0ka9emoeeh2g2e", "title": "Interview with Vandelay - Software Engineer", "start": "2026-03-12T14:00:00Z", "end": "2026-03-12T15:00:00Z", "zone": "America/New_York", "status": "cancelled", "seen_at": "2026-03-10T16:15:00Z", "updated_at": "2026-03-16T14:20:00Z", "round": "", "interviewers": [{"name": "Art Kessler", "email": "art.kessler@vandelay.example"}], "coordinators": [], "role": "Software Engineer", "remember": "", "company_detail": "", "skip": [], "answer_date": null, "answer_evidence": "", "answer_by_candidate": false, "answer_said_at": null, "reason": "The title says \u201cInterview\u201d and Art Kessler is from another company.", "html_link": "https://www.google.com/calendar/event?eid=NnBlaWxhODV2OTdtMGthOWVtb2VlaDJnMmUgYWxleC5tb3JnYW5AbWFpbC5leGFtcGxl", "revoked": false}');
INSERT INTO "interviews" VALUES('qbj52j857ro5domr3hjbesp32k','vandelay','{"key": "qbj52j857ro5domr3hjbesp32k", "title": "Interview with Vandelay - Software Engineer", "start": "2026-03-23T15:00:00Z", "end": "2026-03-23T16:00:00Z", "zone": "America/New_York", "status": "confirmed", "seen_at": "2026-03-18T15:00:00Z", "updated_at": "2026-03-18T15:00:00Z", "round": "", "interviewers": [{"name": "Art Kessler", "email": "art.kessler@vandelay.example"}], "coordinators": [], "role": "Software Engineer", "remember": "", "company_detail": "", "skip": [], "answer_date": null, "answer_evidence": "", "answer_by_candidate": false, "answer_said_at": null, "reason": "You are in touch with Vandelay and the title says \u201cInterview\u201d.", "html_link": "https://www.google.com/calendar/event?eid=cWJqNTJqODU3cm81ZG9tcjNoamJlc3AzMmsgYWxleC5tb3JnYW5AbWFpbC5leGFtcGxl", "revoked": false}');
CREATE TABLE messages (
	id VARCHAR NOT NULL, 
	application_id VARCHAR NOT NULL, 
	thread_id VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "messages" VALUES('19ce153ee20dd575','hooli','19ce10f4400cdfa2','<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>','{"id": "19ce153ee20dd575", "thread_id": "19ce10f4400cdfa2", "at": "2026-03-12T09:15:00Z", "outgoing": true, "sender": {"name": "Alex Morgan", "email": "alex.morgan@mail.example"}, "recipients": [{"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}], "subject": "Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>", "references": [], "reply_to": null, "reading": null, "trusted": true, "sure": true, "personal": true, "matched_by": "it is our thank_you draft, sent", "ruling": null, "note_key": "thank_you:6v1cabjlka7ro6be6l1lhl4avn:camille.laurent@hooli.example", "decide_by": null}');
INSERT INTO "messages" VALUES('19ce394b660d4e11','initech','19ce394b660d4e11','<CAxzMvQwqDrm9r5gSYqHJsI-vac4Wuiq47O8I0FE9mkWjHMy@us.greenhouse-mail.io>','{"id": "19ce394b660d4e11", "thread_id": "19ce394b660d4e11", "at": "2026-03-12T19:45:00Z", "outgoing": false, "sender": {"name": "Initech Hiring Team", "email": "no-reply@us.greenhouse-mail.io"}, "recipients": [{"name": "Alex Morgan", "email": "alex.morgan@mail.example"}], "subject": "Your application at Initech", "message_id": "<CAxzMvQwqDrm9r5gSYqHJsI-vac4Wuiq47O8I0FE9mkWjHMy@us.greenhouse-mail.io>", "references": [], "reply_to": null, "reading": {"kind": "rejection", "confidence": 0.9, "evidence": "After careful consideration, we have decided to move forward with another candidate.", "answer_date": null, "return_date": null, "needs_answer": false, "answer_evidence": ""}, "trusted": true, "sure": true, "personal": false, "matched_by": "it names the company", "ruling": null, "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19ce7ed1400f5bc8','initech','19ce7484880fc0ac','<CAPHb1uTs1aGYEgcKyfHJxaFeXs3nTjFYJIuQP5Jyt1B48dv@mail.gmail.com>','{"id": "19ce7ed1400f5bc8", "thread_id": "19ce7484880fc0ac", "at": "2026-03-13T16:00:00Z", "outgoing": true, "sender": {"name": "Alex Morgan", "email": "alex.morgan@mail.example"}, "recipients": [{"name": "Tom Becker", "email": "tom.becker@initech.example"}], "subject": "Thank you \u2013 Platform Engineer interview", "message_id": "<CAPHb1uTs1aGYEgcKyfHJxaFeXs3nTjFYJIuQP5Jyt1B48dv@mail.gmail.com>", "references": [], "reply_to": null, "reading": null, "trusted": true, "sure": true, "personal": true, "matched_by": "it is our feedback_request draft, sent", "ruling": null, "note_key": "feedback_request:20260312T194500", "decide_by": null}');
INSERT INTO "messages" VALUES('19cf61fb8c03e443','hooli','19ce10f4400cdfa2','<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>','{"id": "19cf61fb8c03e443", "thread_id": "19ce10f4400cdfa2", "at": "2026-03-16T10:10:00Z", "outgoing": false, "sender": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "recipients": [{"name": "Alex Morgan", "email": "alex.morgan@mail.example"}], "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>", "references": ["<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>"], "reply_to": null, "reading": {"kind": "question", "confidence": 0.9, "evidence": "Could you please send me the names of two references?", "answer_date": null, "return_date": null, "needs_answer": true, "answer_evidence": ""}, "trusted": true, "sure": true, "personal": true, "matched_by": "it is in the same thread", "ruling": null, "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19d05d2e3004012f','hooli','19ce10f4400cdfa2','<CApooZJiGKU7DNmYWuFuSYqC8wB8VTbBcGBkpPN3ltH0emih@mail.gmail.com>','{"id": "19d05d2e3004012f", "thread_id": "19ce10f4400cdfa2", "at": "2026-03-19T11:20:00Z", "outgoing": true, "sender": {"name": "Alex Morgan", "email": "alex.morgan@mail.example"}, "recipients": [{"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}], "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CApooZJiGKU7DNmYWuFuSYqC8wB8VTbBcGBkpPN3ltH0emih@mail.gmail.com>", "references": ["<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>", "<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>"], "reply_to": null, "reading": null, "trusted": true, "sure": true, "personal": true, "matched_by": "it is in the same thread", "ruling": null, "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19d05d3cd6057d24','hooli','19d05d3cd6057d24','<CAv8ArV3-9XxWi6lNkOiVduu4QALxCHf4yxPxSnLxxGaq_wC@hooli.example>','{"id": "19d05d3cd6057d24", "thread_id": "19d05d3cd6057d24", "at": "2026-03-19T11:21:00Z", "outgoing": false, "sender": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "recipients": [{"name": "Alex Morgan", "email": "alex.morgan@mail.example"}], "subject": "Automatic reply: Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CAv8ArV3-9XxWi6lNkOiVduu4QALxCHf4yxPxSnLxxGaq_wC@hooli.example>", "references": ["<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>", "<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>", "<CApooZJiGKU7DNmYWuFuSYqC8wB8VTbBcGBkpPN3ltH0emih@mail.gmail.com>"], "reply_to": null, "reading": {"kind": "auto_reply", "confidence": 0.98, "evidence": "I am out of the office and will be back on Monday, 30 March.", "answer_date": null, "return_date": "2026-03-30", "needs_answer": false, "answer_evidence": ""}, "trusted": true, "sure": true, "personal": true, "matched_by": "it answers a mail of this application", "ruling": null, "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19d2b3b4d8082989','vandelay','19d2b3b4d8082989','<CARqMbk11fHDH3vAm73htD_fCxgIk_J6coDH0LgRxOygdGox@vandelay.example>','{"id": "19d2b3b4d8082989", "thread_id": "19d2b3b4d8082989", "at": "2026-03-26T17:40:00Z", "outgoing": false, "sender": {"name": "Art Kessler", "email": "art.kessler@vandelay.example"}, "recipients": [{"name": "Alex Morgan", "email": "alex.morgan@mail.example"}], "subject": "Between us", "message_id": "<CARqMbk11fHDH3vAm73htD_fCxgIk_J6coDH0LgRxOygdGox@vandelay.example>", "references": [], "reply_to": null, "reading": {"kind": "unclear", "confidence": 0.78, "evidence": "I think we will make you an offer, but it may also go to somebody else.", "answer_date": null, "return_date": null, "needs_answer": true, "answer_evidence": ""}, "trusted": true, "sure": true, "personal": true, "matched_by": "the address is known from this application", "ruling": "delay", "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19d485c45e0ce1f8','hooli','19ce10f4400cdfa2','<CACdiMpCiUuLMBVWrRZ0zgZQppcweubakj6Zw15WBzdBwJ2I@hooli.example>','{"id": "19d485c45e0ce1f8", "thread_id": "19ce10f4400cdfa2", "at": "2026-04-01T09:25:00Z", "outgoing": false, "sender": {"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}, "recipients": [{"name": "Alex Morgan", "email": "alex.morgan@mail.example"}], "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CACdiMpCiUuLMBVWrRZ0zgZQppcweubakj6Zw15WBzdBwJ2I@hooli.example>", "references": ["<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>", "<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>", "<CApooZJiGKU7DNmYWuFuSYqC8wB8VTbBcGBkpPN3ltH0emih@mail.gmail.com>"], "reply_to": null, "reading": {"kind": "delay", "confidence": 0.888, "evidence": "I am sorry that our decision is taking longer than planned.", "answer_date": "2026-04-17", "return_date": null, "needs_answer": false, "answer_evidence": "You will hear from us by Friday, 17 April."}, "trusted": true, "sure": true, "personal": true, "matched_by": "it is in the same thread", "ruling": null, "note_key": "", "decide_by": null}');
INSERT INTO "messages" VALUES('19d6d9b7d8023d76','hooli','19ce10f4400cdfa2','<CAwiYMcpKKpdCNu4R9EJJKxxyT3Lft0VZoDfKFF2hKKmvCJg@mail.gmail.com>','{"id": "19d6d9b7d8023d76", "thread_id": "19ce10f4400cdfa2", "at": "2026-04-08T15:00:00Z", "outgoing": true, "sender": {"name": "Alex Morgan", "email": "alex.morgan@mail.example"}, "recipients": [{"name": "Camille Laurent", "email": "camille.laurent@hooli.example"}], "subject": "Re: Thank you \u2013 Site Reliability Engineer interview", "message_id": "<CAwiYMcpKKpdCNu4R9EJJKxxyT3Lft0VZoDfKFF2hKKmvCJg@mail.gmail.com>", "references": ["<CArB8Q1yIcJtCuydewZTyxVgyozRoIdg2chKhBXeZ8wjKsHx@mail.gmail.com>", "<CAjQAIs8yPHT-deWoF0Pg7d9Jc-n3aGD1-1LgNLvO3GYSNAA@hooli.example>", "<CApooZJiGKU7DNmYWuFuSYqC8wB8VTbBcGBkpPN3ltH0emih@mail.gmail.com>", "<CACdiMpCiUuLMBVWrRZ0zgZQppcweubakj6Zw15WBzdBwJ2I@hooli.example>"], "reply_to": null, "reading": null, "trusted": true, "sure": true, "personal": true, "matched_by": "it is our update draft, sent", "ruling": null, "note_key": "update:offer:globex", "decide_by": null}');
INSERT INTO "messages" VALUES('19d6d9b7d80d3aff','vandelay','19d2b3b4d8082989','<CAL6VKIVUZfGOXLnWxCp_QQDgH13mlCG8TT8-yoCtSWCIvpU@mail.gmail.com>','{"id": "19d6d9b7d80d3aff", "thread_id": "19d2b3b4d8082989", "at": "2026-04-08T15:00:00Z", "outgoing": true, "sender": {"name": "Alex Morgan", "email": "alex.morgan@mail.example"}, "recipients": [{"name": "Art Kessler", "email": "art.kessler@vandelay.example"}], "subject": "Re: Between us", "message_id": "<CAL6VKIVUZfGOXLnWxCp_QQDgH13mlCG8TT8-yoCtSWCIvpU@mail.gmail.com>", "references": ["<CARqMbk11fHDH3vAm73htD_fCxgIk_J6coDH0LgRxOygdGox@vandelay.example>"], "reply_to": null, "reading": null, "trusted": true, "sure": true, "personal": true, "matched_by": "it is our update draft, sent", "ruling": null, "note_key": "update:offer:globex", "decide_by": null}');
CREATE TABLE nudges (
	"key" VARCHAR NOT NULL, 
	application_id VARCHAR, 
	at VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "nudges" VALUES('ready:4','initech','2026-03-11T13:00:00+00:00');
INSERT INTO "nudges" VALUES('ready:5','hooli','2026-03-12T08:00:00+00:00');
INSERT INTO "nudges" VALUES('news:19ce394b660d4e11','initech','2026-03-12T19:45:00+00:00');
INSERT INTO "nudges" VALUES('stale:4','initech','2026-03-12T19:45:00+00:00');
INSERT INTO "nudges" VALUES('ready:8','initech','2026-03-13T13:00:00+00:00');
INSERT INTO "nudges" VALUES('asked:19cf61fb8c03e443:0','hooli','2026-03-16T10:10:00+00:00');
INSERT INTO "nudges" VALUES('ready:9','vandelay','2026-03-16T13:00:00+00:00');
INSERT INTO "nudges" VALUES('asked:19cf61fb8c03e443:1','hooli','2026-03-18T08:00:00+00:00');
INSERT INTO "nudges" VALUES('ready:12','hooli','2026-03-24T11:10:00+00:00');
INSERT INTO "nudges" VALUES('ready:14','vandelay','2026-03-25T13:00:00+00:00');
INSERT INTO "nudges" VALUES('asked:19d2b3b4d8082989:0','vandelay','2026-03-26T17:40:00+00:00');
INSERT INTO "nudges" VALUES('ready:16','hooli','2026-03-31T07:00:00+00:00');
INSERT INTO "nudges" VALUES('ready:20','hooli','2026-04-08T09:05:00+00:00');
INSERT INTO "nudges" VALUES('ready:22','vandelay','2026-04-08T13:00:00+00:00');
INSERT INTO "nudges" VALUES('ready:24','vandelay','2026-04-13T13:00:00+00:00');
CREATE TABLE set_aside (
	"key" VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "set_aside" VALUES('event:odd','2026-04-20T09:00:00+00:00','An event without a start','it has no start');
CREATE TABLE words (
	id INTEGER NOT NULL, 
	application_id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "words" VALUES(1,'hooli','{"kind": "remember", "at": "2026-03-12T08:40:00Z", "text": "the story of the night when the cluster left for Marseille", "day": null, "until": null, "outcome": null, "person": "", "source": "command line", "revoked": false}');
INSERT INTO "words" VALUES(2,'hooli','{"kind": "update", "at": "2026-03-24T11:10:00Z", "text": "I passed the Kubernetes administrator exam", "day": null, "until": null, "outcome": null, "person": "", "source": "command line", "revoked": true}');
CREATE INDEX ix_drafts_application_id ON drafts (application_id);
CREATE INDEX ix_drafts_state ON drafts (state);
CREATE UNIQUE INDEX one_live_draft ON drafts (application_id, recipient) WHERE state IN ('writing', 'ready', 'edited');
CREATE INDEX ix_history_application_id ON history (application_id);
CREATE INDEX ix_interviews_application_id ON interviews (application_id);
CREATE INDEX ix_messages_application_id ON messages (application_id);
CREATE INDEX ix_messages_message_id ON messages (message_id);
CREATE INDEX ix_messages_thread_id ON messages (thread_id);
CREATE INDEX ix_words_application_id ON words (application_id);
COMMIT;
